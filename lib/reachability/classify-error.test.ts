import * as fc from "fast-check";
import { expect, test } from "vitest";
import { classifyError } from "./classify-error";

test.each([
  ["net::ERR_INTERNET_DISCONNECTED", "disconnected"],
  ["NS_ERROR_OFFLINE", "disconnected"],
  ["net::ERR_NAME_NOT_RESOLVED", "unresolved"],
  ["NS_ERROR_UNKNOWN_HOST", "unresolved"],
  ["Error code 2152398878", "unresolved"],
  ["net::ERR_TIMED_OUT", "timed-out"],
  ["net::ERR_CONNECTION_TIMED_OUT", "timed-out"],
  ["NS_ERROR_NET_TIMEOUT", "timed-out"],
  ["net::ERR_CONNECTION_REFUSED", "refused"],
  ["Error code 2152398861", "refused"],
  ["net::ERR_CONNECTION_RESET", "reset"],
  ["net::ERR_EMPTY_RESPONSE", "reset"],
  ["NS_ERROR_NET_RESET", "reset"],
  ["net::ERR_SSL_PROTOCOL_ERROR", "reset"],
  ["SSL_ERROR_RX_RECORD_TOO_LONG", "reset"],
  ["net::ERR_PROXY_CONNECTION_FAILED", "failed"],
  ["net::ERR_FAILED", "failed"],
])("%s ends as %s", (code, end) => {
  expect(classifyError(code)).toEqual({ end, fault: null });
});

test.each([
  ["net::ERR_CERT_AUTHORITY_INVALID", "unknown-issuer"],
  ["SEC_ERROR_UNKNOWN_ISSUER", "unknown-issuer"],
  ["Error code 2153390067", "unknown-issuer"],
  ["Error code 2153398258", "unknown-issuer"],
  ["net::ERR_CERT_DATE_INVALID", "expired"],
  ["SEC_ERROR_EXPIRED_CERTIFICATE", "expired"],
  ["MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE", "clock"],
  ["net::ERR_CERT_COMMON_NAME_INVALID", "other-name"],
  ["SSL_ERROR_BAD_CERT_DOMAIN", "other-name"],
  ["net::ERR_CERT_REVOKED", "unspecified"],
  ["SEC_ERROR_REVOKED_CERTIFICATE", "unspecified"],
])("%s is a refused certificate: %s", (code, fault) => {
  expect(classifyError(code)).toEqual({ end: "certificate", fault });
});

test("a fault is told with a refused certificate and with nothing else, whatever the code", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.nat(0xffffffff).map((code) => `Error code ${code}`),
      ),
      (code) => {
        const { end, fault } = classifyError(code);
        expect(fault !== null).toBe(end === "certificate");
      },
    ),
  );
});
