import type { Failure } from "./attempt";

const redirectLoop = /ERR_TOO_MANY_REDIRECTS|NS_ERROR_REDIRECT_LOOP|2152398879/;
const headersTooLarge = /ERR_RESPONSE_HEADERS_TOO_BIG/;
const tls = /ERR_CERT_|ERR_SSL_|ERR_BAD_SSL|SSL_ERROR_|SEC_ERROR_|MOZILLA_PKIX|Error code 21533\d+/;
/** Chromium 156 was seen to send twenty requests in a row and no more, Firefox 153 twenty-one. */
const redirectLimit = 19;
const stopped = /ERR_ABORTED|NS_BINDING_ABORTED|2152398850/;

/**
 * What a navigation's error code means after so many redirects. Null when nothing failed: the student stopped the page or
 * went on. Chromium 156 shows ERR_TOO_MANY_REDIRECTS on its error page, and ERR_ABORTED to extensions.
 * Chromium says `net::ERR_…`; Firefox says `NS_ERROR_…` or `Error code` with the decimal nsresult, whose security
 * module is 0x805A.
 */
export function classifyFailure(code: string, host: string, redirects = 0): Failure | null {
  if (redirects >= redirectLimit) return { kind: "redirect-loop", code, host };
  if (stopped.test(code)) return null;
  if (redirectLoop.test(code)) return { kind: "redirect-loop", code, host };
  if (headersTooLarge.test(code)) return { kind: "headers-too-large", code, host };
  if (tls.test(code)) return { kind: "tls", code, host };
  return { kind: "network", code, host };
}
