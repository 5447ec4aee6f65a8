/** An address as a request names it: host and path, without user, parameters and fragment. Empty where it is none. */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return "";
  const { host, pathname } = new URL(address);
  return host + barePath(pathname);
}

/** A path without what comes behind ? and #, and without its segments' own parameters (RFC 3986 §3.3). */
export function barePath(path: string): string {
  const bare = path.replace(/[?#].*$/s, "").replace(/;[^/]*/g, "");
  return bare === "/" ? "" : bare;
}
