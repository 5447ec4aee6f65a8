import { expect, test } from "vitest";
import { readSecret } from "./read-secret";

test("a bare secret is a nameless token with the format's defaults", () => {
  expect(readSecret(" jbsw y3dp ehpk 3pxp\n")).toEqual({
    token: {
      kind: "totp",
      issuer: "",
      label: "",
      secret: "JBSWY3DPEHPK3PXP",
      algorithm: "SHA1",
      digits: 6,
      periodSeconds: 30,
    },
  });
});

test.each([
  ["nothing", "", "no-secret"],
  ["other text", "Bonjour !", "bad-secret"],
  ["a short secret", "JBSWY3DP", "secret-too-short"],
  ["over a million characters", " ".repeat(1024 * 1024 + 1), "too-large"],
])("%s is refused", (_what, text, reason) => {
  expect(readSecret(text)).toEqual({ reason });
});
