import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { installBrowser } from "@/test/fakes/install-browser";
import { countStored, deleteStored, storedParts } from "./stored-parts";

beforeEach(async () => {
  installBrowser();
  await fakeBrowser.storage.local.set({
    institutions: [],
    "clock-history": [],
    provisions: [],
    language: "en",
    "vault-settings": {},
    "vault-care": {},
    "something-new": 1,
  });
  await fakeBrowser.storage.session.set({ "tab.3": {}, "repair.0": {}, "clock.utc": {}, "vault-key": {} });
});

describe("what is kept", () => {
  test("is counted by what it is to the student; what nobody named is counted too", async () => {
    expect(await countStored()).toEqual({
      traces: 2,
      measures: 2,
      "institution-files": 1,
      preferences: 2,
      rest: 1,
    });
  });

  test("is deleted part by part, and codes and institutions stay", async () => {
    for (const part of storedParts) await deleteStored(part);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ institutions: [], "vault-care": {} });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ "vault-key": {} });
  });

  test("one part alone takes nothing of the others", async () => {
    await deleteStored("preferences");
    expect(await countStored()).toMatchObject({ traces: 2, measures: 2, "institution-files": 1, preferences: 0 });
  });
});

test("every value that lasts is in a part that the student is told of", async () => {
  const root = join(import.meta.dirname, "../..");
  const code = globSync("lib/{services,platform}/*.ts", { cwd: root, exclude: ["**/*.test.ts"] })
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
  const keys = [...code.matchAll(/LastingValue<[^>]+> = \{\s*key: "([a-z-]+)"/g)].map(([, key = ""]) => key);
  expect(keys.length).toBeGreaterThan(4);
  await fakeBrowser.storage.local.clear();
  await fakeBrowser.storage.local.set(Object.fromEntries(keys.map((key) => [key, 1])));
  expect((await countStored()).rest).toBe(0);
});
