import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { Finding, FindingKind, Remedy } from "@/lib/diagnosis/finding";
import { browserFamily } from "@/lib/platform/browser-family";
import { installBrowser } from "@/test/fakes/install-browser";
import { type Retry, reviseRetry } from "./retry-journal";
import { viewRetry } from "./view-retry";

const now = 1_795_300_000_000;
const retry: Retry = {
  tabId: 7,
  privateTabId: null,
  institutionId: "ecole",
  entry: "https://ent.ecole.test/",
  first: "stale-session",
  found: null,
  phase: "asking",
  isOpened: false,
  mayWatch: false,
  startedAt: now,
};
const finding = (kind: FindingKind, remedy: Remedy): Finding => ({
  kind,
  certainty: "certain",
  facts: [{ kind: "no-login-seen" }],
  remedies: [remedy],
  against: [],
  settledBy: null,
});
const here: Diagnosis = {
  verdict: finding("stale-session", { kind: "repair-session" }),
  others: [finding("password-expired", { kind: "copy-details" }), finding("login-ready", { kind: "open-entry" })],
};

function runOn(os: string): void {
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({ os }) });
}

async function viewOf(more: Partial<Retry>) {
  await reviseRetry(7, () => ({ ...retry, ...more }));
  return viewRetry(7, here, now);
}

beforeEach(() => {
  installBrowser();
  runOn("linux");
});

test("says how in the words of this browser, which are others on a phone", async () => {
  expect(await viewOf({})).toMatchObject({ phase: "asking", isOpened: false, mayWatch: false, browser: browserFamily });
  runOn("android");
  expect(await viewOf({})).toMatchObject({ browser: "android" });
});

test("passes on to what is wrong beside the cookies, once it fails in private too", async () => {
  const found: Pick<Finding, "kind" | "remedies"> = { kind: "throttled", remedies: [{ kind: "try-again" }] };
  expect(await viewOf({ phase: "fails", found })).toMatchObject({ found: { ...found, urgency: "stop" } });
  expect(await viewOf({ phase: "fails" })).toMatchObject({ found: { kind: "password-expired" } });
  expect(await viewOf({ phase: "works" })).toMatchObject({ found: null });
});

test("shows nothing of a tab without one", async () => {
  expect(await viewRetry(9, here, now)).toBeNull();
});
