/** What the real LemonLDAP::NG needs from Debian (bookworm). Data for the script that installs, and the check. */

import { missingPackages } from "../../../scripts/debian.ts";

export const lemonldapPackages: readonly string[] = [
  "slapd",
  "starman",
  "libfaketime",
  "liblemonldap-ng-portal-perl",
  // One of the portal's alternative dependencies; without it apt takes Apache.
  "lemonldap-ng-fastcgi-server",
  "libio-socket-ssl-perl",
  // The portal loads these at start, whatever is switched on, but its package only recommends or suggests them.
  "libconvert-base32-perl",
  "libdigest-hmac-perl",
  "libemail-sender-perl",
  "libgd-securityimage-perl",
  "libimage-magick-perl",
  "libio-socket-timeout-perl",
  "libio-string-perl",
  "libmime-tools-perl",
  "libnet-ldap-perl",
  "libstring-random-perl",
  "libunicode-string-perl",
  "libxml-simple-perl",
];

/** The packages of {@link lemonldapPackages} that this machine lacks: all of them where there is no dpkg. */
export function lemonldapMissing(): string[] {
  return missingPackages(lemonldapPackages);
}
