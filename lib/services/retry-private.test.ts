import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { newAttempt } from "@/lib/diagnosis/attempt";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { institutionFromPage } from "./institution-from-page";
import { forgetRetriesOf, recallRetry } from "./retry-journal";
import { answerRetry, endRetry, endWatching, startRetry, watchRetry } from "./retry-private";
import { emptyTabMemory, reviseTab, type TabMemory } from "./tab-memory";

const address = "https://login.ecole.test/cas/login";
const entry = "https://login.ecole.test/cas/login?service=x";
const institution = institutionFromPage(address, "cas");
const [tabId, privateTabId] = [7, 8];
const now = 1_795_300_000_000;
const reading = { system: "cas", step: "password" as const, notices: [], fields: {}, links: {}, offers: [] };
let parts: FakeParts;
let opened: object[];

/** A browser that lets Entrée see private windows or not; `null` opens none at all. */
function allow(sees: boolean, opens: (() => unknown) | null = () => ({ tabs: [{ id: privateTabId }] })): void {
  Object.assign(fakeBrowser.extension, { isAllowedIncognitoAccess: async () => sees });
  Object.assign(fakeBrowser.windows, {
    create: async (options: object) => {
      if (opens === null) throw new Error("no permission for private windows");
      opened.push(options);
      return opens();
    },
  });
}

const remember = (id: number, more: Partial<TabMemory>) =>
  reviseTab(id, () => ({ ...emptyTabMemory, institutionId: institution.id, ...more }));
const phase = async () => (await recallRetry(tabId, now))?.phase ?? null;

beforeEach(async () => {
  parts = installBrowser();
  opened = [];
  parts.opened.push(address);
  parts.jar.granted.add("login.ecole.test");
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  await fakeBrowser.storage.local.set({ institutions: [institution] });
  await remember(tabId, {
    attempt: { ...newAttempt(entry, now, "1"), reachedSso: true, silentReturns: 2 },
    reading,
  });
});

test("the entry is opened in a private window, which is watched until the service is reached", async () => {
  allow(true);
  await startRetry(tabId, now);
  expect(opened).toEqual([{ incognito: true, url: entry }]);
  expect(await recallRetry(tabId, now)).toMatchObject({ phase: "watching", first: "stale-session", isOpened: true });

  await remember(privateTabId, { attempt: newAttempt(entry, now, "2"), reading });
  await watchRetry(privateTabId);
  expect(await phase()).toBe("watching");
  await remember(privateTabId, { attempt: { ...newAttempt(entry, now, "2"), arrivedAt: entry } });
  await watchRetry(privateTabId);
  expect(await phase()).toBe("works");
});

test("the same trouble there is the conclusion, with its name", async () => {
  allow(true);
  await startRetry(tabId, now);
  const notices = [{ kind: "account-locked" as const, text: "Bloqué" }];
  await remember(privateTabId, {
    attempt: { ...newAttempt(entry, now, "2"), submits: 1 },
    reading: { ...reading, notices },
  });
  await watchRetry(privateTabId);
  expect(await recallRetry(tabId, now)).toMatchObject({ phase: "fails", found: { kind: "account-locked" } });
  await endWatching(privateTabId);
  expect(await phase()).toBe("fails");
});

test("a mistyped password there is no last word: the student goes on, and gets in", async () => {
  allow(true);
  await startRetry(tabId, now);
  const attempt = { ...newAttempt(entry, now, "2"), submits: 1 };
  const notices = [{ kind: "bad-credentials" as const, text: "Refusé" }];
  await remember(privateTabId, { attempt, reading: { ...reading, notices } });
  await watchRetry(privateTabId);
  expect(await phase()).toBe("fails");
  await remember(privateTabId, { attempt: { ...attempt, submits: 2 } });
  await watchRetry(privateTabId);
  expect(await phase()).toBe("watching");
  await remember(privateTabId, { attempt: { ...attempt, arrivedAt: entry } });
  await watchRetry(privateTabId);
  expect(await phase()).toBe("works");
  await endWatching(privateTabId);
  expect(await phase()).toBe("works");
});

test("what was seen last is judged last, however long the jar takes to be read", async () => {
  allow(true);
  await startRetry(tabId, now);
  const attempt = { ...newAttempt(entry, now, "2"), submits: 1 };
  const notices = [{ kind: "bad-credentials" as const, text: "Refusé" }];
  await remember(privateTabId, { attempt, reading: { ...reading, notices } });
  await watchRetry(privateTabId);
  await remember(privateTabId, { attempt: { ...attempt, submits: 2 } });
  const { getAll } = fakeBrowser.cookies;
  const slow = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  const late = async (query: object) => {
    Object.assign(fakeBrowser.cookies, { getAll });
    asked.resolve();
    await slow.promise;
    return getAll(query);
  };
  Object.assign(fakeBrowser.cookies, { getAll: late });
  const early = watchRetry(privateTabId);
  await asked.promise;
  await remember(privateTabId, { attempt: { ...attempt, arrivedAt: entry } });
  const last = watchRetry(privateTabId);
  // By the next turn, whoever need not wait has come to its end.
  await new Promise(setImmediate);
  slow.resolve();
  await Promise.all([early, last]);
  expect(await phase()).toBe("works");
});

test("the same loop without any cookie blames none", async () => {
  const failure = { kind: "redirect-loop" as const, code: "ERR_TOO_MANY_REDIRECTS", host: "login.ecole.test" };
  await remember(tabId, { attempt: { ...newAttempt(entry, now, "1"), failure } });
  // It was over before the window's opening was answered.
  await remember(privateTabId, { attempt: { ...newAttempt(entry, now, "2"), failure } });
  allow(true);
  await startRetry(tabId, now);
  expect(await recallRetry(tabId, now)).toMatchObject({ phase: "fails", first: "redirect-loop", found: null });
});

test("a window that nobody may see, or that was closed, is asked about", async () => {
  allow(false);
  await startRetry(tabId, now);
  const asked = { phase: "asking", isOpened: true, mayWatch: false, privateTabId: null };
  expect(await recallRetry(tabId, now)).toMatchObject(asked);
  await answerRetry(tabId, true, now);
  expect(await phase()).toBe("works");

  allow(true);
  await startRetry(tabId, now);
  await endWatching(privateTabId);
  expect(await recallRetry(tabId, now)).toMatchObject({ phase: "asking", mayWatch: true });
  await answerRetry(tabId, false, now);
  expect(await phase()).toBe("fails");
});

test("a browser that opens none leaves it to the student, with the address", async () => {
  allow(false, null);
  await startRetry(tabId, now);
  expect(await recallRetry(tabId, now)).toMatchObject({ phase: "asking", isOpened: false, mayWatch: false, entry });
});

test("what happens in other tabs, and after it was left, concludes nothing", async () => {
  allow(true);
  await startRetry(tabId, now);
  await remember(9, { attempt: { ...newAttempt(entry, now, "2"), arrivedAt: entry } });
  await watchRetry(9);
  expect(await phase()).toBe("watching");
  await endRetry(tabId);
  await watchRetry(privateTabId);
  await answerRetry(tabId, true, now);
  expect(await phase()).toBeNull();
});

test("nothing of it is left of an institution that was removed", async () => {
  allow(true);
  await startRetry(tabId, now);
  await forgetRetriesOf("another");
  expect(await phase()).toBe("watching");
  await forgetRetriesOf(institution.id);
  expect(await phase()).toBeNull();
});

test("a retry is over after half an hour", async () => {
  allow(true);
  await startRetry(tabId, now);
  expect(await recallRetry(tabId, now + 30 * 60_000)).toBeNull();
});
