import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { hearManaged } from "@/lib/platform/managed-storage";
import { administratorsWishes, isSwitchedOff } from "./administrators";

const set = async (managed: Record<string, unknown> | Error) => {
  Object.assign(fakeBrowser.storage.managed, {
    get: async () => {
      if (managed instanceof Error) throw managed;
      return managed;
    },
  });
  await hearManaged();
};

beforeEach(() => fakeBrowser.reset());

test("what administrators set is taken word by word; what is of another kind is left out", async () => {
  await set({ institution: "utc", language: "en", switchedOff: ["codes", "gravity"] });
  expect(await administratorsWishes()).toEqual({ institutionId: "utc", language: "en", switchedOff: ["codes"] });
  expect(await isSwitchedOff("codes")).toBe(true);
  await set({ institution: "<b>", language: "xx", switchedOff: "codes" });
  expect(await administratorsWishes()).toEqual({ institutionId: null, language: null, switchedOff: [] });
});

test("where nobody set anything, or the browser has no such thing, nothing is", async () => {
  for (const managed of [{}, new Error("Managed storage manifest not found")]) {
    await set(managed);
    expect(await administratorsWishes()).toEqual({ institutionId: null, language: null, switchedOff: [] });
  }
});

test("the schema that Chromium holds policies against names what is read, and no more", () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../public/managed-schema.json"), "utf8"));
  expect(Object.keys(schema.properties)).toEqual(["institution", "language", "switchedOff"]);
  expect(schema.properties.switchedOff.items.enum).toEqual(["codes", "institution-file"]);
});
