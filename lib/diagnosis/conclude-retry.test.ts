import { expect, test } from "vitest";
import { type Attempt, newAttempt } from "./attempt";
import { concludeRetry } from "./conclude-retry";
import type { Finding, FindingKind } from "./finding";

const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  ...newAttempt("https://ent.test/cours", 0, "1"),
  ...more,
});
const verdict = (kind: FindingKind): Finding => ({
  kind,
  certainty: "certain",
  facts: [{ kind: "no-login-seen" }],
  against: [],
  settledBy: null,
  remedies: [{ kind: "on-page" }],
});

test.each<[string, Attempt | null, FindingKind, FindingKind, "works" | "fails" | null]>([
  ["the service was reached", attempt({ arrivedAt: "https://ent.test/cours" }), "logged-in", "stale-session", "works"],
  ["the same trouble at once", attempt(), "redirect-loop", "redirect-loop", "fails"],
  ["the same trouble after a login", attempt({ submits: 1 }), "stale-session", "stale-session", "fails"],
  ["another trouble after a login", attempt({ submits: 1 }), "account-locked", "stale-session", "fails"],
  ["another trouble before one", attempt(), "bad-credentials", "stale-session", null],
  ["a login page that waits", attempt(), "login-ready", "stale-session", null],
  ["a code that is wanted", attempt({ submits: 1 }), "code-wanted", "stale-session", null],
  ["nothing so far", null, "nothing-seen", "stale-session", null],
])("%s", (_what, seen, kind, first, conclusion) => {
  expect(concludeRetry(seen, verdict(kind), first)).toBe(conclusion);
});
