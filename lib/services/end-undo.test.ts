import { beforeEach, expect, test } from "vitest";
import { installBrowser } from "@/test/fakes/install-browser";
import { endUndo } from "./end-undo";
import { isUndoable, type RepairJournal, recallRepair, writeRepair } from "./repair-journal";

const startedAt = 1_800_000_000_000;
const minuteMs = 60_000;
const repaired: RepairJournal = {
  clickId: "7c9f4a52-6b0e-4f0f-9a39-0c2f4b7f8a11",
  phase: "done",
  institutionId: "ecole-exemple",
  brokers: [],
  tabId: 1,
  storeId: "0",
  isPrivate: false,
  entry: "https://ent.ecole-exemple.test/cours",
  isEntryKnown: true,
  startedAt,
  cameInAt: null,
  undoneAt: null,
  before: [
    {
      name: "TGC",
      value: "a session",
      domain: "cas.ecole-exemple.test",
      hostOnly: true,
      path: "/cas",
      secure: true,
      httpOnly: true,
      sameSite: "lax",
      session: true,
      storeId: "0",
    },
  ],
  counts: { cleared: 1, kept: 0 },
  kept: [],
  resisted: [],
};

beforeEach(async () => {
  installBrowser();
  await writeRepair(repaired);
});

/** A login begun and come in, so many minutes after the repair. */
const login = (begunMinutes: number, inMinutes: number, more = {}) =>
  endUndo({
    storeId: "0",
    institutionId: "ecole-exemple",
    startedAt: startedAt + begunMinutes * minuteMs,
    now: startedAt + inMinutes * minuteMs,
    ...more,
  });
async function isStillUndoable(): Promise<boolean> {
  const journal = await recallRepair("0");
  return journal !== null && isUndoable(journal, startedAt + 30 * minuteMs);
}

test("the login that the repair led to ends nothing, however often it is told", async () => {
  await login(0, 2);
  await login(0, 3);
  await login(1, 4);
  expect(await isStillUndoable()).toBe(true);
});

test("a login begun after it ends the undoing, and the old cookies are held no longer", async () => {
  await login(0, 2);
  await login(5, 6);
  expect(await isStillUndoable()).toBe(false);
  expect((await recallRepair("0"))?.before).toEqual([]);
});

test("one of another school, of another store or amid an undoing ends nothing", async () => {
  await login(0, 2);
  await login(5, 6, { institutionId: "univ-exemple" });
  await login(5, 6, { storeId: "1" });
  expect(await isStillUndoable()).toBe(true);
  await writeRepair({ ...repaired, phase: "undoing", cameInAt: startedAt });
  await login(5, 6);
  expect((await recallRepair("0"))?.before).toEqual(repaired.before);
});
