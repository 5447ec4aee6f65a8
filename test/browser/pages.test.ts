// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemMarkers } from "../../lib/knowledge/system-markers.ts";
import { type Inspector, startInspector } from "../../scripts/inspect/inspector.ts";
import { savedPages } from "../saved-pages.ts";
import { severeNotices } from "../severe-notices.ts";
import { typeAndGuard, waysStillRead } from "./page-changes.ts";

/** As many as vitest runs at once. */
const tabs = 5;

let inspector: Inspector;

beforeAll(async () => {
  inspector = await startInspector(tabs);
}, 60_000);

afterAll(async () => {
  await inspector?.stop();
});

/** One visit for all that is asked of a page: going there costs ten times more than reading it. */
describe.concurrent("the page", () => {
  it.each(savedPages)("$name is read exactly, whatever was typed, and not once what it says is taken back", (page) =>
    inspector.withTab(async (tab) => {
      expect(await tab.read(page)).toEqual({ reading: page.reading });
      await tab.evaluate(`(${typeAndGuard})()`);
      expect(await tab.evaluate("entree.read()")).toEqual(page.reading);
      const severe = page.reading.notices.map(({ kind }) => kind).filter((kind) => severeNotices.includes(kind));
      // Hidden, in a place for help, as a question or a condition.
      if (severe.length > 0) expect(await tab.evaluate(`(${waysStillRead})(${JSON.stringify(severe)})`)).toEqual([]);
      expect(await tab.evaluate("document.documentElement.dataset.asked")).toBeUndefined();
    }),
  );
});

describe("a page that a script fills in", () => {
  it("is read again when its text has come", () =>
    inspector.withTab(async (tab) => {
      const unfilled = savedPages.find(({ name }) => name === "lemonldap-bad-credentials-unfilled");
      if (!unfilled) throw new Error("the page that is to be filled in is not there");
      await tab.read(unfilled);
      const notices = await tab.evaluate(`new Promise((resolve) => {
        entree.watchPage(document, () => resolve(entree.read().notices), { signal: new AbortController().signal });
        document.querySelector("[trmsg]").textContent = "Identifiant ou mot de passe incorrect";
      })`);
      expect(notices).toEqual([{ kind: "bad-credentials", text: "Identifiant ou mot de passe incorrect" }]);
    }));
});

describe("the knowledge", () => {
  it("holds only selectors that the browser takes", () =>
    inspector.withTab(async (tab) => {
      const selectors = systemMarkers.flatMap((markers) => [
        ...[...markers.recognition.elements, ...markers.regions, ...markers.fields].map(({ selector }) => selector),
        ...markers.links.flatMap(({ selector }) => selector ?? []),
        ...markers.notices.flatMap(({ codes }) => codes ?? []),
        ...[...markers.steps, ...markers.offers].flatMap(({ when: { present = [], shown = [], absent = [] } }) => [
          ...present,
          ...shown,
          ...absent,
        ]),
      ]);
      const [page] = savedPages;
      if (page) await tab.read(page);
      expect(await tab.evaluate(`(${refusedSelectors})(${JSON.stringify(selectors)})`)).toEqual([]);
    }));

  describe.each(systemMarkers)("of $id", ({ id, ...markers }) => {
    const pages = savedPages.filter(({ reading }) => reading.system === id);

    it("has a page for every step that its markers tell", () => {
      const shown = new Set(pages.map(({ reading }) => reading.step));
      expect(markers.steps.map(({ step }) => step).filter((step) => !shown.has(step))).toEqual([]);
    });

    it("has a page for every notice that its markers tell", () => {
      const shown = new Set(pages.flatMap(({ reading }) => reading.notices.map(({ kind }) => kind)));
      expect(markers.notices.map(({ kind }) => kind).filter((kind) => !shown.has(kind))).toEqual([]);
    });

    it("has pages in French, and in English where it speaks it", () => {
      const languages = [...new Set(pages.map(({ language }) => language))];
      expect(languages).toEqual(expect.arrayContaining(frenchOnly.includes(id) ? ["fr"] : ["fr", "en"]));
    });
  });
});

/** National services and the schools' portals that are shown in French alone. */
const frenchOnly = ["educonnect", "entcore", "kosmos-skolengo"];

/** Runs in a page. */
function refusedSelectors(selectors: readonly string[]): string[] {
  return selectors.filter((selector) => {
    try {
      document.querySelector(selector);
      return false;
    } catch {
      return true;
    }
  });
}
