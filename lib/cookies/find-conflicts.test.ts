import { describe, expect, test } from "vitest";
import type { StoredCookie } from "./cookie";
import { findConflicts } from "./find-conflicts";

const now = 1_800_000_000_000;
const host = "cas.univ-exemple.test";
const cookie = (more: Partial<StoredCookie> = {}): StoredCookie => ({
  name: "JSESSIONID",
  value: "1",
  domain: host,
  hostOnly: true,
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
  session: true,
  storeId: "0",
  ...more,
});
const domainWide = { domain: ".univ-exemple.test", hostOnly: false };
const conflictsIn = (...jar: StoredCookie[]) => findConflicts(jar, [host], now);

describe("one name sent twice", () => {
  test.each<[string, Partial<StoredCookie>]>([
    ["two-domains", domainWide],
    ["two-domains", { ...domainWide, path: "/cas" }],
    ["two-domains", { domain: `.${host}`, hostOnly: false }],
    ["two-paths", { path: "/cas" }],
    ["two-paths", { path: "/cas/" }],
    ["two-partitions", { partitionKey: { topLevelSite: "https://univ-exemple.test" } }],
  ])("is a conflict of %s", (kind, more) => {
    const jar = [cookie(), cookie(more)];
    expect(conflictsIn(...jar)).toEqual([{ kind, cookies: jar }]);
  });

  test.each<[string, Partial<StoredCookie>]>([
    ["another name", { ...domainWide, name: "TGC" }],
    ["another store", { ...domainWide, storeId: "1" }],
    ["another host", { domain: "ent.univ-exemple.test" }],
    ["another site's frame", { partitionKey: { topLevelSite: "https://autre.test" } }],
  ])("is none under %s", (_what, more) => {
    expect(conflictsIn(cookie(), cookie(more))).toEqual([]);
  });

  test("is none on two paths that no address is under", () => {
    expect(conflictsIn(cookie({ path: "/cas" }), cookie({ path: "/ent" }))).toEqual([]);
  });

  test("of three is told once, with all three", () => {
    const jar = [cookie(), cookie({ path: "/cas" }), cookie(domainWide)];
    expect(conflictsIn(...jar)).toEqual([{ kind: "two-domains", cookies: jar }]);
  });
});

test("more than servers take is told by its size, and counts what is sent together alone", () => {
  const many = Array.from({ length: 180 }, (_, index) =>
    cookie({ name: `mod_auth_openidc_state_${index}`, value: "x".repeat(40) }),
  );
  const [conflict, ...others] = conflictsIn(...many);
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({ kind: "too-large", host });
  expect(conflict && "bytes" in conflict && conflict.bytes).toBeGreaterThan(8_190);
  const spread = many.map((one, index) => ({ ...one, path: index % 2 ? "/cas" : "/ent" }));
  expect(conflictsIn(...spread)).toEqual([]);
});

test("a cookie that would outlive what any browser keeps was dated by a wrong clock", () => {
  const inDays = (days: number) => now / 1000 + days * 86_400;
  const ahead = cookie({ session: false, expirationDate: inDays(500) });
  expect(conflictsIn(ahead)).toEqual([{ kind: "dated-ahead", cookies: [ahead] }]);
  expect(conflictsIn(cookie({ session: false, expirationDate: inDays(400) }))).toEqual([]);
});
