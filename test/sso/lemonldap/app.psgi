# auth.univ-exemple.test: LemonLDAP::NG's portal, with the static files that a web server would serve.
# ent.univ-exemple.test: a digital workspace behind the portal's CAS server (ent.pl).
use strict;
use warnings;
use File::Basename;
use Lemonldap::NG::Portal::Main;
use Plack::Builder;

my $portal = Lemonldap::NG::Portal::Main->run( {} );
my $ent    = do( dirname(__FILE__) . '/ent.pl' ) or die $@ || $!;
$ent = $ent->( $portal, @ENV{qw(LEMONLDAP_SSO_URL LEMONLDAP_ENT_URL LEMONLDAP_ENT_SESSIONS)} );

builder {
    enable 'Static', path => sub { s{^/static/}{} },     root => '/usr/share/lemonldap-ng/portal/htdocs/static';
    enable 'Static', path => sub { s{^/javascript/}{} }, root => '/usr/share/javascript';
    sub {
        my $env = shift;
        return [ 204, [], [] ] if $env->{PATH_INFO} eq '/favicon.ico';
        my $res = ( $env->{HTTP_HOST} // '' ) =~ /^ent\./ ? $ent->($env) : $portal->($env);

        # The portal flags bytes as text where an accent comes from its configuration. Starman then writes a
        # wrong chunk length, and Chromium refuses the page (ERR_INVALID_CHUNKED_ENCODING).
        if ( ref $res eq 'ARRAY' && ref $res->[2] eq 'ARRAY' ) { utf8::downgrade( $_, 1 ) || utf8::encode($_) for @{ $res->[2] } }
        return $res;
    };
};
