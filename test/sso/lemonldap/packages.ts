/** What the real LemonLDAP::NG needs from Debian (bookworm). Data for the script that installs, and the check. */

import { spawnSync } from "node:child_process";

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
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the fields are dpkg's
  const format = "--showformat=${db:Status-Status} ${Package}\\n";
  const { stdout } = spawnSync("dpkg-query", ["--show", format, ...lemonldapPackages], { encoding: "utf8" });
  const installed = new Set(stdout?.split("\n"));
  return lemonldapPackages.filter((name) => !installed.has(`installed ${name}`));
}
