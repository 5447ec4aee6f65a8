import { expect, test } from "vitest";
import type { Token } from "./account";
import { sameToken } from "./same-token";

const common = { issuer: "Univ", label: "lea", secret: "JBSWY3DPEHPK3PXP", algorithm: "SHA1", digits: 6 } as const;
const timed: Token = { ...common, kind: "totp", periodSeconds: 30 };
const counted: Token = { ...common, kind: "hotp", counter: 0 };

test.each<[string, Token, Token]>([
  ["other names", timed, { ...timed, issuer: "", label: "" }],
  ["a counter further on", counted, { ...counted, counter: 9 }],
])("%s: the same token", (_what, a, b) => {
  expect(sameToken(a, b)).toBe(true);
});

test.each<[string, Token]>([
  ["another secret", { ...timed, secret: "JBSWY3DPEHPK3PXQ" }],
  ["another algorithm", { ...timed, algorithm: "SHA256" }],
  ["other digits", { ...timed, digits: 8 }],
  ["other steps", { ...timed, periodSeconds: 60 }],
  ["another kind", counted],
])("%s: another token", (_what, other) => {
  expect(sameToken(timed, other)).toBe(false);
});
