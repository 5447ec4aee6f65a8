import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Deed, deeds, joinLog, type LogEntry, mostEntries, placeInLog } from "./attempt-log";
import { type FindingKind, findingKinds } from "./finding";

const entry = (verdict: FindingKind, did: Deed = "seen", at = 1): LogEntry => ({
  at,
  institutionId: "ecole",
  host: "ent.test",
  path: "/cours",
  verdict,
  did,
});
const logOf = (...entries: LogEntry[]) => entries.reduce<LogEntry[]>(joinLog, []);
const told = (log: LogEntry[]) => log.map(({ verdict, did }) => `${verdict} ${did}`);

describe("entries of one attempt", () => {
  test.each<[string, LogEntry[], string[]]>([
    ["a verdict that asks nothing gives way", [entry("login-ready"), entry("logged-in")], ["logged-in seen"]],
    [
      "trouble stays beside how it ended",
      [entry("stale-session"), entry("logged-in")],
      ["stale-session seen", "logged-in seen"],
    ],
    ["the same verdict stands once", [entry("bad-credentials"), entry("bad-credentials")], ["bad-credentials seen"]],
    [
      "what was done stands with its verdict",
      [entry("stale-session"), entry("login-ready", "repaired")],
      ["stale-session repaired"],
    ],
    [
      "a repair that was undone is two lines",
      [entry("stale-session"), entry("stale-session", "repaired"), entry("stale-session", "undone")],
      ["stale-session repaired", "stale-session undone"],
    ],
    [
      "what comes after a deed is a line of its own",
      [entry("code-wanted"), entry("code-wanted", "filled"), entry("logged-in")],
      ["code-wanted filled", "logged-in seen"],
    ],
    [
      "a verdict seen again keeps what was done",
      [entry("code-wanted", "filled"), entry("code-wanted")],
      ["code-wanted filled"],
    ],
    [
      "another attempt is another line",
      [entry("login-ready"), entry("login-ready", "seen", 2)],
      ["login-ready seen", "login-ready seen"],
    ],
  ])("%s", (_what, entries, lines) => expect(told(logOf(...entries))).toEqual(lines));

  test("the newest is last, whichever attempt it is of", () => {
    const log = logOf(entry("bad-credentials"), entry("logged-in", "seen", 2), entry("bad-credentials"));
    expect(log.map(({ at }) => at)).toEqual([2, 1]);
  });
});

test("no more than fifty are kept, and the newest is among them", () => {
  const any = fc.record({
    at: fc.nat(80),
    verdict: fc.constantFrom(...findingKinds),
    did: fc.constantFrom(...deeds),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 200 }), (made) => {
      const entries = made.map(({ verdict, did, at }) => entry(verdict, did, at));
      const log = logOf(...entries);
      expect(log.length).toBeLessThanOrEqual(mostEntries);
      expect(log.at(-1)?.at).toBe(entries.at(-1)?.at);
    }),
  );
});

test.each([
  ["https://ent.test/cours?ticket=ST-1#frag", "/cours"],
  ["https://ent.test/uPortal/render.uP;jsessionid=1A2B3C", "/uPortal/render.uP"],
  ["https://ent.test/people/jeanne.martin@univ.test/home", "/people/…/home"],
  ["https://ent.test/dossier/22104567/notes", "/dossier/…/notes"],
  ["https://ent.test/t/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", "/t/…"],
  ["https://ent.test/", "/"],
])("of %s the path %s is kept", (address, path) => {
  expect(placeInLog(address)).toEqual({ host: "ent.test", path });
});
