import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { catalogue } from "@/lib/knowledge/catalogue";
import { institutionFromFile } from "@/lib/knowledge/institution";
import { installBrowser } from "@/test/fakes/install-browser";
import { speakFrench } from "@/test/fakes/speak-french";
import { reviseAccount } from "./account-memory";
import { chooseInstitution } from "./chosen-institutions";
import { chooseReminders, listReminders, snoozeReminders } from "./manage-reminders";
import { settleReminders } from "./remind";

const id = "univ-exemple";
const at = (text: string) => Date.parse(text);
const now = at("2026-11-22T10:00:00Z");
let shown: { title: string; message: string }[];
let alarms: number[];
let mayNotify: boolean;

beforeEach(async () => {
  process.env.TZ = "Europe/Paris";
  installBrowser();
  await speakFrench();
  shown = [];
  alarms = [];
  mayNotify = true;
  Object.assign(fakeBrowser.notifications, {
    create: async (_id: string, told: { title: string; message: string }) => {
      if (!mayNotify) throw new Error("not allowed");
      shown.push(told);
      return _id;
    },
  });
  Object.assign(fakeBrowser.alarms, {
    create: async (_name: string, { delayInMinutes }: { delayInMinutes: number }) => void alarms.push(delayInMinutes),
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => {},
  });
  const file = catalogue.find((one) => one.id === id);
  const chosen = file && institutionFromFile(file);
  if (chosen) await chooseInstitution(chosen);
  await reviseAccount(id, ({ choice }) => ({
    choice,
    dates: { expiresOn: "2026-12-20", changedOn: null, enteredOn: null },
  }));
});

describe("reminders", () => {
  test("are silent, and set no alarm, until the student says yes", async () => {
    await settleReminders(at("2026-12-19T12:00:00Z"));
    expect(shown).toEqual([]);
    expect(alarms).toEqual([]);
  });

  test("come at their hour, once, whoever wakes the background", async () => {
    await chooseReminders({ institutionId: id, ofExpiry: true }, now);
    expect(alarms.at(-1)).toBe((at("2026-12-06T08:00:00Z") - now) / 60_000);
    await settleReminders(at("2026-12-06T07:59:00Z"));
    expect(shown).toEqual([]);
    for (let again = 0; again < 3; again += 1) await settleReminders(at("2026-12-06T08:00:30Z"));
    expect(shown).toHaveLength(1);
    expect(shown[0]?.message).toContain("dimanche 20 décembre 2026");
  });

  test("that were missed while the browser was closed are told once", async () => {
    await chooseReminders({ institutionId: id, ofExpiry: true }, now);
    await fakeBrowser.storage.session.clear();
    await Promise.all([settleReminders(at("2026-12-18T12:00:00Z")), settleReminders(at("2026-12-18T12:00:00Z"))]);
    expect(shown).toHaveLength(1);
  });

  test("that were due before the yes are not told after it", async () => {
    await chooseReminders({ institutionId: id, ofExpiry: true }, at("2026-12-18T12:00:00Z"));
    expect(shown).toEqual([]);
    await settleReminders(at("2026-12-19T08:00:00Z"));
    expect(shown).toHaveLength(1);
  });

  test("wait while they are snoozed, and go on when resumed", async () => {
    await chooseReminders({ institutionId: id, ofExpiry: true }, now);
    await snoozeReminders(id, 20, now);
    await settleReminders(at("2026-12-06T12:00:00Z"));
    expect(shown).toEqual([]);
    const [listed] = await listReminders(at("2026-12-06T12:00:00Z"));
    expect(listed?.snoozedUntil).toBe(at("2026-12-12T08:00:00Z"));
    await snoozeReminders(id, 0, at("2026-12-06T12:00:00Z"));
    expect(shown).toHaveLength(1);
  });

  test("of one login a month begin with the yes, and end with the no", async () => {
    await chooseReminders({ institutionId: id, ofLapse: true }, now);
    expect((await listReminders(now))[0]).toMatchObject({ ofLapse: true, lapseOn: "2026-12-22" });
    await settleReminders(at("2026-12-22T09:00:00Z"));
    expect(shown).toHaveLength(1);
    await chooseReminders({ institutionId: id, ofLapse: false }, now);
    expect((await listReminders(now))[0]).toMatchObject({ ofLapse: false, lapseOn: null });
  });

  test("are computed from the last change where the institution has a period", async () => {
    await reviseAccount(id, ({ choice }) => ({
      choice,
      dates: { expiresOn: null, changedOn: "2026-11-22", enteredOn: null },
    }));
    expect((await listReminders(now))[0]?.lastDay).toBe("2027-02-20");
  });

  test("that the browser does not let out are no error", async () => {
    mayNotify = false;
    await chooseReminders({ institutionId: id, ofExpiry: true }, now);
    await settleReminders(at("2026-12-19T12:00:00Z"));
    expect(shown).toEqual([]);
  });
});
