import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { installBrowser } from "@/test/fakes/install-browser";
import { extendKey, heldKey, holdKey } from "./vault-key";

const key = new Uint8Array(32).fill(7);
const minuteMs = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  installBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

const isHeld = async () => (await heldKey(Date.now())) !== null;

test("a key is held for as long as the lock was set to, from the last use on", async () => {
  await holdKey(key, Date.now());
  vi.advanceTimersByTime(14 * minuteMs);
  await extendKey(Date.now());
  vi.advanceTimersByTime(14 * minuteMs);
  expect(await heldKey(Date.now())).toEqual(key);
  vi.advanceTimersByTime(minuteMs);
  expect(await isHeld()).toBe(false);
});

test.each([
  ["put back", -1],
  ["put forward, though not to the end of the time", 5 * minuteMs],
])("a clock that was %s locks, and setting it right again opens nothing", async (_how, jumpMs) => {
  await holdKey(key, Date.now());
  vi.setSystemTime(Date.now() + jumpMs);
  expect(await isHeld()).toBe(false);
  vi.setSystemTime(Date.now() - jumpMs);
  expect(await isHeld()).toBe(false);
});

test("a correction by the system locks nothing", async () => {
  await holdKey(key, Date.now());
  vi.setSystemTime(Date.now() + 40_000);
  expect(await isHeld()).toBe(true);
});

test("use after a jump holds no key on", async () => {
  await holdKey(key, Date.now());
  vi.setSystemTime(Date.now() + 5 * minuteMs);
  await extendKey(Date.now());
  expect(await isHeld()).toBe(false);
});

test("who asked before another window used it, and is answered after that, finds it open", async () => {
  const askedAt = Date.now();
  vi.advanceTimersByTime(30);
  await holdKey(key, Date.now());
  expect(await heldKey(askedAt)).toEqual(key);
  expect(await isHeld()).toBe(true);
});
