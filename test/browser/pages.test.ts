// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import * as v from "valibot";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemMarkers } from "../../lib/knowledge/system-markers.ts";
import { systems } from "../../lib/knowledge/systems.ts";
import { type Reading, readingSchema } from "../../lib/sso/reading.ts";
import { findChromium } from "../../scripts/find-chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}test/pages/`;

/** What stands beside a page: the address it is served at and what must be read there. */
const pages = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const name = file.replace(/\.html$/, "");
    const { url, reading } = JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"));
    return { name, url: url as string, reading: v.parse(readingSchema, reading) };
  });

const severe = ["account-locked", "account-disabled", "account-expired", "password-expired"];
const alarming = pages.filter(({ reading }) => reading.notices.some(({ kind }) => severe.includes(kind)));
const spoken = alarming.filter(({ name, reading }) => reading.system === "cas" && name !== "cas-8-locked-fr");

let browser: Browser;
let page: Page;
let reader: string;
let watcher: string;

beforeAll(async () => {
  reader = await bundle("lib/sso/read-page.ts", "reader");
  watcher = await bundle("lib/sso/watch-page.ts", "watcher");
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("the pages are read in Chromium, and there is none");
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

describe.each(pages)("the page $name", ({ name, url, reading }) => {
  it("is read exactly, and the same whatever was typed, which nobody asks for", async () => {
    await open(name, url);
    expect(await read()).toEqual(reading);
    await page.evaluate(typeAndGuard);
    expect(await read()).toEqual(reading);
    expect(await page.evaluate(() => document.documentElement.dataset.asked)).toBeUndefined();
  });
});

describe("a message about the account", () => {
  it.each(alarming)("means nothing once it is hidden: $name", async ({ name, url, reading }) => {
    await expectSilence(name, url, reading, "hide");
  });

  it.each(spoken)("means nothing in a place for help: $name", async ({ name, url, reading }) => {
    await expectSilence(name, url, reading, "move");
  });

  it.each(spoken)("means nothing as a question: $name", async ({ name, url, reading }) => {
    await expectSilence(name, url, reading, "ask");
  });

  it.each(spoken)("means nothing as a condition: $name", async ({ name, url, reading }) => {
    await expectSilence(name, url, reading, "suppose");
  });
});

describe("a page that a script fills in", () => {
  it("is read again when its text has come", async () => {
    await open("lemonldap-bad-credentials-unfilled", "https://auth.univ-exemple.fr/");
    await page.evaluate(`${watcher}
      globalThis.changes = 0;
      watcher.watchPage(document, () => { changes += 1; }, { signal: new AbortController().signal });
      document.querySelector("[trmsg]").textContent = "Identifiant ou mot de passe incorrect";`);
    await page.waitForFunction("changes > 0");
    expect((await read()).notices).toEqual([
      { kind: "bad-credentials", text: "Identifiant ou mot de passe incorrect" },
    ]);
  });
});

describe("the knowledge", () => {
  it("holds only selectors that the browser takes", async () => {
    await page.setContent("<p></p>");
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
    const accepted = await page.evaluate((list) => {
      const accepts = (selector: string) => {
        try {
          return document.querySelectorAll(selector).length >= 0;
        } catch {
          return false;
        }
      };
      return list.filter(accepts);
    }, selectors);
    expect(accepted).toEqual(selectors);
  });

  it.each(systems)("has pages of $name", ({ id }) => {
    expect(pages.filter(({ reading }) => reading.system === id).length).toBeGreaterThan(20);
  });
});

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

function read(): Promise<Reading> {
  return page.evaluate(
    `${reader}; reader.readPage(document, new URL(location.href), ${JSON.stringify(systemMarkers)})`,
  );
}

type Change = "hide" | "move" | "ask" | "suppose";

async function expectSilence(name: string, url: string, reading: Reading, change: Change): Promise<void> {
  for (const { kind, text } of reading.notices.filter(({ kind }) => severe.includes(kind))) {
    await open(name, url);
    await page.evaluate(changeBlock, { text, change });
    expect((await read()).notices.map((notice) => notice.kind)).not.toContain(kind);
  }
}

/** Runs in the page. Changes the smallest elements that hold all of the text; an empty text is that of a code. */
function changeBlock({ text, change }: { text: string; change: Change }): void {
  const plain = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const holders = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) =>
    text ? plain(element).includes(text) : element.hasAttribute("trmsg"),
  );
  for (const holder of holders) {
    if (holders.some((other) => other !== holder && holder.contains(other))) continue;
    if (change === "hide") holder.style.display = "none";
    if (change === "move")
      document.body.append(document.createElement("aside").appendChild(holder).parentElement ?? "");
    if (change === "ask") holder.textContent = `${text.replace(/\W+$/, "").replace(/\.\s/g, ", ")} ?`;
    if (change === "suppose") holder.textContent = `Si ${text.replace(/\.\s/g, ", ")}`;
  }
}

/** Runs in the page. Fills every field in, then marks the document if anything asks what a field holds. */
function typeAndGuard(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')) {
    if (!/submit|button|checkbox|radio|image/.test(input.type)) input.value = "Votre compte est bloqué";
  }
  const mark = () => {
    document.documentElement.dataset.asked = "yes";
    return "";
  };
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    Object.defineProperty(type.prototype, "value", { get: mark });
  }
  for (const name of ["selectionStart", "selectionEnd", "valueAsNumber"]) {
    Object.defineProperty(HTMLInputElement.prototype, name, { get: mark });
  }
  document.getSelection = () => {
    mark();
    return null;
  };
}

/** One file of lib/sso as the content script gets it, its exports under a global name. */
async function bundle(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    root,
    resolve: { alias: { "@": root } },
    build: { write: false, lib: { entry: `${root}${entry}`, formats: ["iife"], name } },
  })) as Rolldown.RolldownOutput[];
  const code = built[0]?.output[0].code;
  if (code === undefined) throw new Error(`${entry} was not bundled`);
  return code;
}
