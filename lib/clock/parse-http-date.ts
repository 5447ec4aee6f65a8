const fixedDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * The instant of a `Date` header in ms, in whole seconds (RFC 9110 §5.6.7, IMF-fixdate). Null for anything else: the
 * obsolete forms name no zone or no century, and a leap second has no instant here.
 */
export function parseHttpDate(text: string): number | null {
  if (!fixedDate.test(text)) return null;
  const atMs = Date.parse(text);
  // A day that does not exist (31 Feb) is taken for another one.
  return !Number.isNaN(atMs) && new Date(atMs).toUTCString() === text ? atMs : null;
}
