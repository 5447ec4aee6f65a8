import { beforeEach, expect, test } from "vitest";
import type { StoredCookie } from "@/lib/cookies/cookie";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { reviseLasting } from "@/lib/platform/lasting-store";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { chosenInstitutions } from "./chosen-institutions";
import { type RepairJournal, recallRepair, writeRepair } from "./repair-journal";
import { resumeRepairs } from "./resume-repairs";
import { undoRepair } from "./undo-repair";

const institution: ChosenInstitution = {
  id: "ecole-exemple",
  name: "École d’Exemple",
  shortName: "École d’Exemple",
  system: "cas",
  ssoHosts: ["cas.ecole-exemple.test"],
  codeHosts: ["cas.ecole-exemple.test"],
  serviceHosts: ["ent.ecole-exemple.test"],
  serviceSessions: [],
  cookieDomain: null,
  entry: "https://ent.ecole-exemple.test/",
};
const session: StoredCookie = {
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
};
const startedAt = 1_800_000_000_000;
const minuteMs = 60_000;

/** A repair that died after it had cleared its only cookie. */
const halfDone: RepairJournal = {
  clickId: "7c9f4a52-6b0e-4f0f-9a39-0c2f4b7f8a11",
  phase: "clearing",
  institutionId: institution.id,
  brokers: [],
  tabId: 1,
  storeId: "0",
  isPrivate: false,
  entry: "https://ent.ecole-exemple.test/cours",
  isEntryKnown: true,
  startedAt,
  cameInAt: null,
  undoneAt: null,
  before: [session],
  counts: { cleared: 1, kept: 0 },
  kept: [],
  resisted: [],
};

let parts: FakeParts;

beforeEach(async () => {
  parts = installBrowser();
  parts.jar.granted = new Set(["cas.ecole-exemple.test", "ent.ecole-exemple.test"]);
  await reviseLasting(chosenInstitutions, () => [institution]);
});

test("a repair that died a moment ago is finished", async () => {
  await writeRepair(halfDone);
  await resumeRepairs(startedAt + minuteMs);
  expect(parts.opened).toEqual([halfDone.entry]);
  expect((await recallRepair("0"))?.phase).toBe("done");
});

test("one that died longer ago opens no page under anybody's hands, and what it cleared can be undone", async () => {
  await writeRepair(halfDone);
  const now = startedAt + 10 * minuteMs;
  await resumeRepairs(now);
  expect(parts.opened).toEqual([]);
  expect(await undoRepair("0", institution, now)).toEqual({ done: true, resisted: [] });
  expect(parts.jar.cookies).toEqual([session]);
});

test("one that died an hour ago is forgotten, with its cookies", async () => {
  await writeRepair(halfDone);
  await resumeRepairs(startedAt + 60 * minuteMs);
  expect(await recallRepair("0")).toBeNull();
});
