import { expect, test } from "vitest";
import { beyondCookies } from "./beyond-cookies";
import type { Finding, FindingKind, Remedy } from "./finding";

const finding = (kind: FindingKind, first: Remedy["kind"] = "copy-details", ...others: Remedy["kind"][]): Finding => ({
  kind,
  certainty: "certain",
  facts: [{ kind: "no-login-seen" }],
  remedies: [{ kind: first } as Remedy, ...others.map((remedy) => ({ kind: remedy }) as Remedy)],
  against: [],
  settledBy: null,
});
const stale = finding("stale-session", "repair-session", "retry-private");
const locked = finding("account-locked");
const ready = finding("login-ready");

test.each<[string, Finding[], FindingKind | null]>([
  ["the one behind a stale session", [stale, locked, ready], "account-locked"],
  ["a loop that comes without any cookie", [finding("redirect-loop", "repair-session"), ready], null],
  [
    "a certificate, which a repair may help and seldom does",
    [finding("tls-failure", "try-again"), stale],
    "tls-failure",
  ],
  ["what can wait, but is there", [stale, finding("password-expiring"), ready], "password-expiring"],
  ["nothing but a page that waits", [stale, ready], null],
])("%s", (_what, [verdict = ready, ...others], kind) => {
  expect(beyondCookies({ verdict, others })?.kind ?? null).toBe(kind);
});
