import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Attempt, newAttempt } from "@/lib/diagnosis/attempt";
import { catalogue } from "@/lib/knowledge/catalogue";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { institutionFromFile } from "@/lib/knowledge/institution";
import type { Notice, NoticeKind, Reading, Step } from "@/lib/sso/reading";
import { CallGate } from "@/test/fakes/call-gate";
import { installBrowser } from "@/test/fakes/install-browser";
import { recallAccount, reviseAccount } from "./account-memory";
import { chooseInstitution } from "./chosen-institutions";
import { followAccount, forgetSentForm, noteSentForm } from "./follow-account";
import { reviseTab } from "./tab-memory";
import { forgetTries, recallTries } from "./tries-memory";

const now = Date.parse("2026-11-22T10:00:00Z");
const minute = 60_000;
let school: ChosenInstitution;

beforeEach(async () => {
  installBrowser();
  Object.assign(fakeBrowser.alarms, { create: async () => undefined });
  const file = catalogue.find(({ id }) => id === "univ-exemple");
  const chosen = file && institutionFromFile(file);
  if (!chosen) throw new Error("no univ-exemple");
  school = chosen;
  Object.assign(fakeBrowser.scripting, { getRegisteredContentScripts: async () => [] });
  await chooseInstitution(school);
});

function reading(step: Step, ...notices: (NoticeKind | Notice)[]): Reading {
  const told = notices.map((one) => (typeof one === "string" ? { kind: one, text: one } : one));
  return { system: null, step, notices: told, fields: {}, links: {}, offers: [] };
}
const refusing = reading("password", "bad-credentials");

/** A tab shows the answer to its n-th form. */
async function shows(tabId: number, submits: number, seen: Reading | null, at = now, more: Partial<Attempt> = {}) {
  await reviseTab(tabId, (held) => ({
    ...held,
    institutionId: school.id,
    attempt: { ...newAttempt(school.entry, tabId, "1"), reachedSso: true, submits, ...more },
    reading: seen,
  }));
  await followAccount(tabId, at);
}

/** The browser is closed and opened again: what it held in memory is gone. */
async function restart(): Promise<void> {
  await fakeBrowser.storage.session.clear();
}

describe("tries", () => {
  test("add up over tabs and restarts", async () => {
    await shows(1, 1, refusing);
    await shows(2, 1, refusing, now + minute);
    await restart();
    await shows(7, 1, refusing, now + 2 * minute);
    expect(await recallTries(school, now + 2 * minute)).toMatchObject({ used: 3, limit: 3, isGuess: false });
  });

  test("do not count what was sent, read twice, or come back to", async () => {
    await noteSentForm(1, false);
    await shows(1, 1, null);
    await shows(1, 1, reading("password"));
    expect(await recallTries(school, now)).toBeNull();
    for (let again = 0; again < 3; again += 1) await shows(1, 1, refusing);
    expect(await recallTries(school, now)).toMatchObject({ used: 1 });
  });

  test.each(["before", "after"] as const)(
    "are not lost, nor counted twice, where the background dies %s any call while one is noted",
    async (mode) => {
      const { useGate, locks } = installBrowser();
      await chooseInstitution(school);
      let stopAt = 0;
      for (let gate = new CallGate(); stopAt <= gate.count; ) {
        await forgetTries(school.id);
        stopAt += 1;
        gate = Object.assign(new CallGate(), { stopAt, mode });
        useGate(gate);
        await Promise.race([shows(1, 1, refusing, now, { startedAt: stopAt }), gate.stopped]);
        useGate(new CallGate());
        locks.releaseAll();
        await shows(1, 1, refusing, now, { startedAt: stopAt });
        expect(await recallTries(school, now), `died ${mode} call ${stopAt}`).toMatchObject({ used: 1 });
      }
      expect(stopAt).toBeGreaterThan(5);
    },
  );

  test.each<[string, Reading | null, Partial<Attempt>]>([
    ["the service was reached", null, { arrivedAt: "https://ent.univ-exemple.test/" }],
    ["a code is wanted", reading("code"), {}],
    ["a new password was taken", reading("password", "password-changed"), {}],
  ])("are forgotten where %s, in every tab", async (_case, seen, more) => {
    await shows(1, 1, refusing);
    await shows(2, 1, refusing);
    await shows(2, 2, seen, now + 1, more);
    expect(await recallTries(school, now + 1)).toBeNull();
  });

  test("of a session that was open already forget nothing: no password was taken", async () => {
    await shows(1, 1, refusing);
    await shows(2, 0, null, now + 1, { arrivedAt: school.entry });
    expect(await recallTries(school, now + 1)).toMatchObject({ used: 1 });
  });

  test("in a private window count, and leave nothing on the disk", async () => {
    Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, incognito: id === 9 }) });
    await shows(1, 1, refusing);
    await shows(9, 1, refusing, now + 1);
    expect(await recallTries(school, now + 1)).toMatchObject({ used: 2 });
    await restart();
    expect(await recallTries(school, now + 1)).toMatchObject({ used: 1 });
    await forgetTries(school.id);
    expect(await recallTries(school, now + 1)).toBeNull();
  });

  test("suspect a saved password that came twice in a row, as pages told", async () => {
    for (const submits of [1, 2]) {
      await noteSentForm(1, true);
      await shows(1, submits, null);
      await shows(1, submits, refusing, now + submits);
    }
    expect(await recallTries(school, now + 2)).toMatchObject({ used: 2, savedPasswordSuspected: true });
    await forgetSentForm(1);
    await shows(1, 3, refusing, now + 3);
    expect(await recallTries(school, now + 3)).toMatchObject({ used: 3, savedPasswordSuspected: false });
  });

  test("wait for as long as the page says, and say how many it gives", async () => {
    await shows(1, 1, reading("error", { kind: "throttled", text: "30 s", seconds: 30 }));
    expect(await recallTries(school, now)).toMatchObject({ waitUntil: now + 30_000 });
    await shows(1, 2, reading("password", { kind: "bad-credentials", text: "1", triesLeft: 4 }), now + minute);
    expect(await recallTries(school, now + minute)).toMatchObject({ used: 1, limit: 5, waitUntil: null });
  });
});

describe("what is learnt of a password's days", () => {
  const days = async () => (await recallAccount(school.id)).dates;

  test("is the day that a warning tells", async () => {
    await shows(1, 1, reading("interstitial", { kind: "password-expiring", text: "expire dans 12 jours" }));
    expect((await days()).expiresOn).toBe("2026-12-04");
  });

  test("is forgotten with the password, and the day of the change kept", async () => {
    await shows(1, 1, reading("interstitial", { kind: "password-expiring", text: "expire dans 12 jours" }));
    await shows(1, 2, reading("password", "password-changed"));
    expect(await days()).toMatchObject({ expiresOn: null, changedOn: "2026-11-22" });
  });

  test("is nothing in a private window", async () => {
    Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, incognito: true }) });
    await shows(1, 1, reading("interstitial", { kind: "password-expiring", text: "expire dans 12 jours" }));
    expect(await days()).toEqual({ expiresOn: null, changedOn: null, enteredOn: null });
  });

  test("has no login in it unless the monthly reminder was asked for", async () => {
    await shows(1, 1, null, now, { arrivedAt: school.entry });
    expect((await days()).enteredOn).toBeNull();
    await reviseAccount(school.id, ({ dates, choice }) => ({ dates, choice: { ...choice, ofLapse: true } }));
    await shows(1, 2, null, now, { arrivedAt: school.entry });
    expect((await days()).enteredOn).toBe("2026-11-22");
  });
});
