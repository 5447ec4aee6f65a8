interface CookieAttributes {
  path: string;
  /** Absent: the cookie stays with the host that set it. */
  domain?: string;
  /** Absent: the cookie goes with the browser. Zero removes it. */
  maxAgeSeconds?: number;
  sameSite?: "Lax" | "None";
}

/** A `Set-Cookie` value (RFC 6265 §4.1), always Secure and HttpOnly. */
export function writeCookie(name: string, value: string, attributes: CookieAttributes): string {
  const { path, domain, maxAgeSeconds, sameSite } = attributes;
  return [
    `${name}=${value}`,
    `Path=${path}`,
    ...(domain === undefined ? [] : [`Domain=${domain}`]),
    ...(maxAgeSeconds === undefined ? [] : [`Max-Age=${maxAgeSeconds}`]),
    "Secure",
    "HttpOnly",
    ...(sameSite === undefined ? [] : [`SameSite=${sameSite}`]),
  ].join("; ");
}
