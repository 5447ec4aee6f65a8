import { expect, test } from "vitest";
import type { StoredCookie } from "./cookie";
import { restorable } from "./restorable";

const now = 1_800_000_000_000;
const daySeconds = 86_400;
const cookie = (expirationDate?: number): StoredCookie => ({
  name: "TGC",
  value: "1",
  domain: "cas.univ-exemple.test",
  hostOnly: true,
  path: "/cas",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
  session: expirationDate === undefined,
  storeId: "0",
  ...(expirationDate === undefined ? {} : { expirationDate }),
});
const inDays = (days: number) => now / 1_000 + days * daySeconds;

test("a session's cookie and one that still lasts come back as they were", () => {
  const cookies = [cookie(), cookie(inDays(0.01)), cookie(inDays(399))];
  expect(restorable(cookies, now)).toEqual(cookies);
});

test("what has expired since stays gone", () => {
  expect(restorable([cookie(inDays(-0.01)), cookie(inDays(0))], now)).toEqual([]);
});

test("a date that no browser takes is cut to one that all take", () => {
  const [back] = restorable([cookie(inDays(900))], now);
  expect(back?.expirationDate).toBeGreaterThan(inDays(399));
  expect(back?.expirationDate).toBeLessThan(inDays(400));
});
