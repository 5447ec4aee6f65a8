# The ENT: every path is a page that wants a session, got from the CAS server with a service ticket.
# Gives a sub that makes its PSGI app from: the portal's app, the origins of the SSO and of the ENT, a session folder.
use strict;
use warnings;
use HTTP::Message::PSGI;
use HTTP::Request;
use HTTP::Response;
use Plack::Request;
use Plack::Util;
use URI::Escape;

sub {
    my ( $portal, $sso, $ent, $sessions ) = @_;

    # The ticket is checked by the portal itself, in this process: (user, nothing) or (nothing, CAS code).
    my $validate = sub {
        my ( $service, $ticket ) = map { uri_escape($_) } @_;
        my $check = HTTP::Request->new( GET => "$sso/cas/serviceValidate?service=$service&ticket=$ticket" );
        my $xml   = HTTP::Response->from_psgi( $portal->( $check->to_psgi ) )->decoded_content;
        my ($user) = $xml =~ m{<cas:user>([^<]+)</cas:user>};
        my ($code) = $xml =~ m{authenticationFailure code="(\w+)"};
        return ( $user, $code );
    };

    # Files, because each worker of the server is a process of its own.
    my $open_session = sub {
        open my $random, '<:raw', '/dev/urandom' or die $!;
        read $random, my $bytes, 16;
        my $id = unpack 'H*', $bytes;
        open my $file, '>', "$sessions/$id" or die $!;
        print $file shift;
        close $file or die $!;
        return $id;
    };

    my $user_of = sub {
        my $id = shift // '';
        return unless $id =~ /\A[0-9a-f]{32}\z/ and open my $file, '<', "$sessions/$id";
        return scalar <$file>;
    };

    my $page = sub {
        my ( $status, $body ) = @_;
        my $html = qq(<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>ENT Univ Exemple</title></head>)
          . qq(<body><main>$body</main></body></html>\n);
        return [ $status, [ 'Content-Type' => 'text/html; charset=utf-8', 'Cache-Control' => 'no-store' ], [$html] ];
    };

    return sub {
        my $req       = Plack::Request->new(shift);
        my ($path)    = $req->request_uri =~ /^([^?]*)/;
        my $address   = $ent . $path;
        my $path_html = Plack::Util::encode_html( $req->path );

        if ( my $ticket = $req->parameters->{ticket} ) {
            my ( $user, $code ) = $validate->( $address, $ticket );
            return $page->( 403, '<h1 id="refused">Ticket refusé : ' . ( $code // '?' ) . '</h1>' ) unless $user;
            my $session = 'ENTSESSION=' . $open_session->($user) . '; path=/; HttpOnly; Secure; SameSite=Lax';
            return [ 302, [ Location => $address, 'Set-Cookie' => $session ], [] ];
        }

        my $user = $user_of->( $req->cookies->{ENTSESSION} );
        return [ 302, [ Location => "$sso/cas/login?service=" . uri_escape($address) ], [] ] unless $user;
        my $user_html = Plack::Util::encode_html($user);
        return $page->( 200, qq(<h1 id="welcome">Bienvenue $user_html</h1><p id="page">$path_html</p>) );
    };
};
