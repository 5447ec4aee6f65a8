import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { FakeLocks } from "@/test/fakes/fake-locks";
import { forget, recall, remember, revise } from "./session-memory";

beforeEach(() => {
  vi.stubGlobal("navigator", { locks: new FakeLocks() });
  fakeBrowser.reset();
});

/** A change of what is remembered that has begun, and ends when it is told to. */
async function changeUnderWay() {
  await remember("key", "old");
  const begun = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const changing = revise<string>("key", async (held) => {
    begun.resolve();
    await ended.promise;
    return `${held}, changed`;
  });
  await begun.promise;
  return { changing, end: ended.resolve };
}

test("what is forgotten while it is being changed does not come back", async () => {
  const { changing, end } = await changeUnderWay();
  const forgetting = forget("key");
  end();
  expect(await changing).toBe("old, changed");
  await forgetting;
  expect(await recall("key")).toBeNull();
});

test("what is forgotten is gone at once, before any change under way ends", async () => {
  const { changing, end } = await changeUnderWay();
  const forgetting = forget("key");
  await vi.waitFor(async () => expect(await recall("key")).toBeNull());
  end();
  await Promise.all([changing, forgetting]);
});
