import { expect, test } from "vitest";
import type { RepairJournal } from "./repair-journal";
import { viewRepair } from "./view-repair";

const startedAt = 1_795_300_000_000;
const minutes = (count: number) => count * 60_000;
const journal: RepairJournal = {
  clickId: "c9d5b9f0-0000-4000-8000-000000000000",
  phase: "done",
  institutionId: "ecole",
  brokers: [],
  tabId: 7,
  storeId: "0",
  isPrivate: false,
  entry: "https://ent.ecole.test/cours",
  isEntryKnown: true,
  startedAt,
  cameInAt: null,
  undoneAt: null,
  before: [],
  counts: { cleared: 2, kept: 1 },
  kept: [],
  resisted: [],
};
const at = (now: number, more: Partial<RepairJournal> = {}, tabId = 7) =>
  viewRepair({ ...journal, ...more }, { tabId, movedAt: startedAt, verdict: "stale-session", now });

test("is recent for ten minutes: the same trouble within them is not the cookies'", () => {
  expect(at(startedAt + minutes(10) - 1)).toMatchObject({ isRecent: true, inThisTab: true });
  expect(at(startedAt + minutes(10))).toMatchObject({ isRecent: false });
});

test("is told of for an hour, in the tab that asked for it before the others", () => {
  expect(at(startedAt + minutes(60) - 1)).toMatchObject({ phase: "done", cleared: 2, kept: 1 });
  expect(at(startedAt + minutes(60))).toBeNull();
  expect(at(startedAt, {}, 8)).toMatchObject({ inThisTab: false, isNews: false });
});

test("once undone is told of until the tab goes on", () => {
  expect(at(startedAt, { phase: "undone", undoneAt: startedAt + 1 })).toMatchObject({ phase: "undone" });
  expect(at(startedAt, { phase: "undone", undoneAt: startedAt - 1 })).toBeNull();
});

test("is none where there was none", () => {
  expect(viewRepair(null, { tabId: 7, movedAt: 0, verdict: "login-ready", now: startedAt })).toBeNull();
});
