import { beforeEach, expect, test } from "vitest";
import type { Seen } from "@/lib/reachability/seen";
import { installBrowser } from "@/test/fakes/install-browser";
import { beginSet, endSet, noteSeen, recallReach } from "./reach-memory";

beforeEach(() => {
  installBrowser();
});

const host = "cas.ecole.test";
const asked = { host, others: ["ent.ecole.test"], granted: [host, "ent.ecole.test"] };
const nowMs = 1_795_300_000_000;
const seen: Seen = {
  host,
  end: "answered",
  status: 200,
  error: null,
  tookMs: 80,
  atMs: nowMs,
  source: "probe",
  portal: null,
  isMaintenance: false,
};

test("two popups that open together begin one set, and a third within the minute none", async () => {
  const begun = await Promise.all([beginSet("ecole", asked, nowMs), beginSet("ecole", asked, nowMs)]);
  expect(begun.filter((hosts) => hosts.length > 0)).toEqual([[host, "ent.ecole.test"]]);
  expect(await beginSet("ecole", asked, nowMs + 59_000)).toEqual([]);
  expect(await beginSet("ecole", asked, nowMs + 60_000)).toHaveLength(2);
});

test("a set runs until it ends, and no longer than it can where the background died over it", async () => {
  await beginSet("ecole", asked, nowMs);
  expect((await recallReach("ecole")).runningUntil).toBe(nowMs + 12_000);
  await endSet("ecole");
  expect((await recallReach("ecole")).runningUntil).toBe(0);
});

test("what was seen is kept in its order, the newest sixteen of it", async () => {
  for (let tookMs = 0; tookMs < 20; tookMs += 1) await noteSeen("ecole", { ...seen, tookMs });
  expect((await recallReach("ecole")).seen.map(({ tookMs }) => tookMs)).toEqual(
    Array.from({ length: 16 }, (_, index) => index + 4),
  );
});
