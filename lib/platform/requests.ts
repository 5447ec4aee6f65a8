import { grantedAmong } from "./permissions";

/** What a HEAD of our own brought back. */
export type HeadAnswer = { status: number; date: string | null; age: string | null };

const usualBoundMs = 5_000;

/**
 * The only door to the network: asks a granted host for the headers of an address, without cookies, without a body, past
 * every cache. Null where the host is not granted, and where no answer came in time (5 s). Redirects are not followed: they
 * could lead to a host that is not the institution's.
 */
export async function askHead(address: string, boundMs = usualBoundMs): Promise<HeadAnswer | null> {
  const { protocol, hostname } = new URL(address);
  if (protocol !== "https:" || (await grantedAmong([`https://${hostname}/*`])).length === 0) return null;
  try {
    const { status, headers } = await fetch(address, {
      method: "HEAD",
      cache: "no-store",
      credentials: "omit",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(boundMs),
    });
    return { status, date: headers.get("date"), age: headers.get("age") };
  } catch {
    return null;
  }
}
