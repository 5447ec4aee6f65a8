// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systems } from "../../lib/knowledge/systems.ts";
import type { Reading } from "../../lib/sso/reading.ts";
import { findChromium } from "../../scripts/find-chromium.ts";

/** What stands beside a page: the address it is served at and what must be read there. */
type Expected = { url: string; reading: Reading };

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}test/pages/`;
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/\.html$/, ""));
const markers = systems.map(({ id, markers }) => ({ id, ...markers }));
const readHere = `reader.readPage(document, new URL(location.href), ${JSON.stringify(markers)})`;

const severe = ["account-locked", "account-disabled", "account-expired", "password-expired"];

let browser: Browser;
let page: Page;
let reader: string;

beforeAll(async () => {
  reader = await bundleReader();
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("the pages are read in Chromium, and there is none");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

describe.each(names)("the page %s", (name) => {
  it("is read exactly", async () => {
    const { url, reading } = expectedOf(name);
    await open(name, url);
    expect(await page.evaluate(`${reader}; ${readHere}`)).toEqual(reading);
  });
});

describe("a page whose message is hidden", () => {
  const telling = names.filter((name) => expectedOf(name).reading.notices.some(({ kind }) => severe.includes(kind)));

  it.each(telling)("no longer claims it: %s", async (name) => {
    const { url, reading } = expectedOf(name);
    await open(name, url);
    for (const { kind, text } of reading.notices) {
      await page.evaluate(hideBlock, text);
      const again = (await page.evaluate(`${reader}; ${readHere}`)) as Reading;
      expect(again.notices.filter((notice) => notice.kind === kind && notice.text === text)).toEqual([]);
    }
  });
});

describe("the knowledge", () => {
  it("holds only selectors that the browser takes", async () => {
    await page.setContent("<p></p>");
    const selectors = systems.flatMap(({ markers }) => [
      ...[...markers.recognition.elements, ...markers.regions, ...markers.fields].map(({ selector }) => selector),
      ...markers.links.flatMap(({ selector }) => selector ?? []),
      ...markers.notices.flatMap(({ codes }) => codes ?? []),
      ...[...markers.steps, ...markers.offers].flatMap(({ when: { present = [], shown = [], absent = [] } }) => [
        ...present,
        ...shown,
        ...absent,
      ]),
    ]);
    const refused = await page.evaluate(
      (list) =>
        list.filter((selector) => {
          try {
            document.querySelector(selector);
            return false;
          } catch {
            return true;
          }
        }),
      selectors,
    );
    expect(refused).toEqual([]);
  });

  it.each(systems.map(({ id }) => id))("has pages of %s", (id) => {
    expect(names.filter((name) => expectedOf(name).reading.system === id).length).toBeGreaterThan(20);
  });
});

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"));
}

/** Serves the page at its address and everything else as empty, so that nothing leaves the machine. */
async function open(name: string, url: string): Promise<void> {
  await page.unrouteAll();
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: "text/html; charset=utf-8", path: `${folder}${name}.html` })
      : route.fulfill({ status: 404, body: "" }),
  );
  await page.goto(url);
}

/** Runs in the page. Hides the smallest elements that hold all of the text. */
function hideBlock(text: string): void {
  const plain = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const holders = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) =>
    plain(element).includes(text),
  );
  for (const holder of holders) {
    if (!holders.some((other) => other !== holder && holder.contains(other))) holder.style.display = "none";
  }
}

async function bundleReader(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    root,
    resolve: { alias: { "@": root } },
    build: {
      write: false,
      lib: { entry: `${root}lib/sso/read-page.ts`, formats: ["iife"], name: "reader" },
    },
  })) as Rolldown.RolldownOutput[];
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}
