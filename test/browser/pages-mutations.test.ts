// @vitest-environment node
import { assert, asyncProperty, constantFrom } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Inspector, startInspector } from "../../scripts/inspect/inspector.ts";
import { savedPages } from "../saved-pages.ts";
import { severeNotices } from "../severe-notices.ts";
import { refusals, renameEverything } from "./page-mutations.ts";

const alarming = savedPages.flatMap((page) =>
  page.reading.notices.flatMap(({ kind, text }) =>
    severeNotices.includes(kind) && text ? [{ page, kind, text }] : [],
  ),
);
/** Told by their structure alone: a product's own names are what the product is known by. */
const unknown = savedPages.filter(
  ({ reading, name }) => reading.system === null && reading.step === "password" && name.startsWith("unknown"),
);
const runs = { numRuns: 50, endOnFailure: true };

let inspector: Inspector;

beforeAll(async () => {
  inspector = await startInspector(2);
}, 60_000);

afterAll(async () => {
  await inspector?.stop();
});

describe("a page", () => {
  it("never repeats what it said of an account and has taken back", () =>
    assert(
      asyncProperty(constantFrom(...alarming), constantFrom(...Object.keys(refusals)), ({ page, kind, text }, way) =>
        inspector.withTab(async (tab) => {
          await tab.read(page);
          const isChanged = await tab.evaluate(`(${refusals[way]})(${JSON.stringify(text)})`);
          const { notices } = (await tab.evaluate("entree.read()")) as typeof page.reading;
          const claimed = notices.filter((notice) => notice.kind === kind && notice.text === text);
          expect(isChanged, page.name).toBe(true);
          expect(claimed, `${page.name}, ${way}`).toEqual([]);
        }),
      ),
      runs,
    ));

  it("of no known product keeps its step and its fields when it is built and named otherwise", () =>
    assert(
      asyncProperty(constantFrom(...unknown), (page) =>
        inspector.withTab(async (tab) => {
          await tab.read(page);
          const rolesBefore = Object.keys(page.reading.fields).sort();
          await tab.evaluate(`(${renameEverything})()`);
          const { step, fields } = (await tab.evaluate("entree.read()")) as typeof page.reading;
          expect({ step, roles: Object.keys(fields).sort() }, page.name).toEqual({
            step: "password",
            roles: rolesBefore,
          });
        }),
      ),
      { ...runs, numRuns: 15 },
    ));
});
