import type { CertificateFault, RequestEnd } from "./reach";

/** What a browser's error code says of a request. The fault is null unless a certificate was refused. */
export type ErrorMeaning = { end: RequestEnd; fault: CertificateFault | null };

const ends: readonly [RegExp, RequestEnd][] = [
  [/ERR_INTERNET_DISCONNECTED|NS_ERROR_OFFLINE|ERR_NETWORK_IO_SUSPENDED|ERR_NETWORK_CHANGED/, "disconnected"],
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED|ERR_DNS_|NS_ERROR_UNKNOWN_HOST/, "unresolved"],
  [/ERR_(?:CONNECTION_)?TIMED_OUT|NS_ERROR_NET_TIMEOUT/, "timed-out"],
  [/ERR_CONNECTION_REFUSED|ERR_ADDRESS_UNREACHABLE|NS_ERROR_CONNECTION_REFUSED/, "refused"],
  [
    /ERR_CONNECTION_(?:RESET|CLOSED|ABORTED)|ERR_EMPTY_RESPONSE|NS_ERROR_NET_(?:RESET|INTERRUPT|PARTIAL_TRANSFER)/,
    "reset",
  ],
];

const faults: readonly [RegExp, CertificateFault][] = [
  [/NOT_YET_VALID/, "clock"],
  [/ERR_CERT_DATE_INVALID|EXPIRED_/, "expired"],
  [
    /ERR_CERT_AUTHORITY_INVALID|KNOWN_INTERCEPTION|UNKNOWN_ISSUER|UNTRUSTED_(?:ISSUER|CERT)|SELF_SIGNED|MITM_DETECTED/,
    "unknown-issuer",
  ],
  [/ERR_CERT_COMMON_NAME_INVALID|BAD_CERT_DOMAIN/, "other-name"],
  [/ERR_CERT|SEC_ERROR_|MOZILLA_PKIX_ERROR_|BAD_CERT|ERR_SSL_SERVER_CERT|ERR_SSL_PINNED/, "unspecified"],
];

/** A handshake that was cut or answered with something else: what stands in between speaks no TLS, or wants none. */
const brokenHandshake = /ERR_SSL_|SSL_ERROR_|ERR_BAD_SSL/;

/** nsresult of the network module, 0x804B: xpcom/base/ErrorList.py. */
const networkCodes: Record<number, string> = {
  13: "NS_ERROR_CONNECTION_REFUSED",
  14: "NS_ERROR_NET_TIMEOUT",
  16: "NS_ERROR_OFFLINE",
  20: "NS_ERROR_NET_RESET",
  30: "NS_ERROR_UNKNOWN_HOST",
  71: "NS_ERROR_NET_INTERRUPT",
  76: "NS_ERROR_NET_PARTIAL_TRANSFER",
};

/** nsresult of the security module, 0x805A: NSS's negative codes, from secerr.h, sslerr.h and mozpkix's pkixnss.h. */
const securityCodes: Record<number, string> = {
  8162: "SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE",
  8171: "SEC_ERROR_UNTRUSTED_CERT",
  8172: "SEC_ERROR_UNTRUSTED_ISSUER",
  8179: "SEC_ERROR_UNKNOWN_ISSUER",
  8181: "SEC_ERROR_EXPIRED_CERTIFICATE",
  12276: "SSL_ERROR_BAD_CERT_DOMAIN",
  16369: "MOZILLA_PKIX_ERROR_MITM_DETECTED",
  16370: "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT",
  16378: "MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE",
  16379: "MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE",
};

/** NSS numbers its certificate errors below 0x2000, its handshake's from 0x3000, mozilla::pkix's from 0x4000. */
function securityName(code: number): string {
  return securityCodes[code] ?? (code >= 12_000 && code < 12_300 ? "SSL_ERROR_OTHER" : "SEC_ERROR_OTHER");
}

/** Firefox names some errors and only numbers others: "Error code" and the decimal nsresult. */
function nameOf(code: string): string {
  const result = Number(/^Error code (\d{1,10})$/.exec(code)?.[1] ?? Number.NaN);
  if (result >>> 16 === 0x804b) return networkCodes[result & 0xffff] ?? code;
  if (result >>> 16 === 0x805a) return securityName(result & 0xffff);
  return code;
}

/** What an error of the browser's network says. `failed` where it is none of those told apart here. */
export function classifyError(code: string): ErrorMeaning {
  const name = nameOf(code);
  const end = ends.find(([pattern]) => pattern.test(name))?.[1];
  if (end) return { end, fault: null };
  const fault = faults.find(([pattern]) => pattern.test(name))?.[1];
  if (fault) return { end: "certificate", fault };
  return { end: brokenHandshake.test(name) ? "reset" : "failed", fault: null };
}
