import { isForeign } from "./is-foreign";
import type { RequestEnd } from "./reach";

/** What a server, or whoever answered in its place, sent back to a probe. */
export type ProbeAnswer = {
  status: number;
  /** Where it sends the browser, as it says it. */
  location: string | null;
  /** It says when to come back (RFC 9110 §10.2.3). */
  hasRetryAfter: boolean;
  /** The start of a page; empty where something else was sent. */
  html: string;
};

export type Judgement = { end: RequestEnd; portal: string | null; isMaintenance: boolean };

/** RFC 6585 §6: sent by the network in between, never by the server asked. */
const networkLoginWanted = 511;

/** The gateway's own word in a portal's page, in a comment for programs (WISPr 1.0, annex D). */
const wispr = /<WISPAccessGatewayParam/i;
const wisprLogin = /<LoginURL>\s*(?:<!\[CDATA\[)?\s*(https?:\/\/[^\s<\]]{1,2000})/i;

const sentOn =
  /<meta\b[^>]{0,200}http-equiv\s*=\s*["']?refresh\b[^>]{0,200}url\s*=\s*["']?\s*(https?:\/\/[^"'\s>]{1,2000})/i;
const postedTo = /<form\b[^>]{0,500}\baction\s*=\s*["']?\s*(https?:\/\/[^"'\s>]{1,2000})/i;

const maintenance = /\bmaintenance\b/i;
/** What a reader of the page sees first. */
const heading = /<(?:title|h1|h2)\b[^>]{0,300}>([^<]{0,300})/gi;

function hostOf(address: string | null | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { protocol, hostname } = new URL(address, base);
  return /^https?:$/.test(protocol) ? hostname : null;
}

function foreignAddress(answer: ProbeAnswer, ownHosts: readonly string[], base: string): string | null {
  const isPage = answer.status < 400;
  const candidates = [
    answer.status >= 300 && answer.status < 400 ? answer.location : null,
    isPage ? sentOn.exec(answer.html)?.[1] : null,
    isPage ? postedTo.exec(answer.html)?.[1] : null,
  ];
  for (const address of candidates) {
    const host = hostOf(address, base);
    if (address && host !== null && isForeign(host, ownHosts)) return new URL(address, base).href;
  }
  return null;
}

/**
 * What an answer to a request for `address` shows: the server's own, an error of the server's, or something of the
 * network in between. A redirect or form that leads to another site is foreign here; whether that means anything is for
 * `concludeReach` to say, from what the other hosts answered.
 */
export function judgeAnswer(answer: ProbeAnswer, address: string, ownHosts: readonly string[]): Judgement {
  const announced = wispr.test(answer.html);
  if (answer.status === networkLoginWanted || announced) {
    const told = wisprLogin.exec(answer.html)?.[1]?.replaceAll("&amp;", "&");
    return { end: "foreign", portal: told ?? foreignAddress(answer, ownHosts, address), isMaintenance: false };
  }
  const portal = foreignAddress(answer, ownHosts, address);
  if (portal !== null) return { end: "foreign", portal, isMaintenance: false };
  const says = [...answer.html.matchAll(heading)].some(([, text = ""]) => maintenance.test(text));
  const isDown = answer.status >= 500;
  return {
    end: isDown ? "server-error" : "answered",
    portal: null,
    isMaintenance: says || (answer.status === 503 && answer.hasRetryAfter),
  };
}
