import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readTogether } from "./read-together";

beforeEach(() => fakeBrowser.reset());

test("what is asked for in one turn is read in one call, each area by itself", async () => {
  await fakeBrowser.storage.local.set({ first: 1, second: 2, other: 3 });
  await fakeBrowser.storage.session.set({ first: "kept" });
  const local = vi.spyOn(fakeBrowser.storage.local, "get");
  const asked = [readTogether("local", "first"), readTogether("local", "second"), readTogether("session", "first")];
  expect(await Promise.all(asked)).toEqual([1, 2, "kept"]);
  expect(await readTogether("local", "none")).toBeUndefined();
  expect(local.mock.calls).toEqual([[["first", "second"]], [["none"]]]);
});

test("an area that cannot be read is told to all who asked, and asked anew the next time", async () => {
  vi.spyOn(fakeBrowser.storage.local, "get").mockRejectedValueOnce(new Error("full"));
  const refused = await Promise.allSettled([readTogether("local", "first"), readTogether("local", "second")]);
  expect(refused.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await readTogether("local", "first")).toBeUndefined();
});
