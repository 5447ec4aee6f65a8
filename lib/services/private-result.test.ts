import { beforeEach, expect, test } from "vitest";
import { installBrowser } from "@/test/fakes/install-browser";
import { forgetPrivateResult, notePrivateResult, privatelyOf } from "./private-result";
import { type RepairJournal, writeRepair } from "./repair-journal";

const minute = 60_000;
const repaired = (phase: RepairJournal["phase"]): RepairJournal => ({
  clickId: "1",
  phase,
  institutionId: "ecole",
  tabId: 7,
  storeId: "0",
  isPrivate: false,
  entry: "https://ent.test/",
  isEntryKnown: true,
  brokers: [],
  startedAt: 0,
  cameInAt: null,
  undoneAt: null,
  before: [],
  counts: { cleared: 1, kept: 0 },
  kept: [],
  resisted: [],
});

beforeEach(() => {
  installBrowser();
});

test("how it went in private is known for half an hour, or until the tab is closed", async () => {
  expect(await privatelyOf(7, "0", 0)).toBeNull();
  await notePrivateResult(7, true, 0);
  expect(await privatelyOf(7, "0", 29 * minute)).toEqual({ worked: true, isRepaired: false });
  expect(await privatelyOf(8, "0", minute)).toBeNull();
  expect(await privatelyOf(7, "0", 30 * minute)).toBeNull();
  await forgetPrivateResult(7);
  expect(await privatelyOf(7, "0", minute)).toBeNull();
});

test.each([
  ["done", true],
  ["undone", false],
  ["clearing", false],
] as const)("a repair that is %s", async (phase, isRepaired) => {
  await notePrivateResult(7, true, 0);
  await writeRepair(repaired(phase));
  expect(await privatelyOf(7, "0", minute)).toEqual({ worked: true, isRepaired });
  expect((await privatelyOf(7, "1", minute))?.isRepaired).toBe(false);
});
