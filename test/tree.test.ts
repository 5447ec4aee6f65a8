import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const sources = globSync("{entrypoints,components,lib}/**/*.{ts,tsx}", { cwd: root }).sort();
const shipped = sources.filter((file) => !/\.test\.tsx?$/.test(file));
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The modules a file needs at run time: types leave nothing behind. */
function importsOf(file: string): string[] {
  const statements = read(file).matchAll(/^(?:import|export)\s+(?!type\s)([^;]*?)from\s+"([^"]+)"/gms);
  return [...statements]
    .filter(([, names = ""]) => !/^\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}\s*$/.test(names))
    .map(([, , path = ""]) => {
      if (path.startsWith("@/")) return path.slice(2);
      return path.startsWith(".") ? relative(root, join(root, dirname(file), path)) : path;
    });
}

function roomOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "lib" ? `lib/${second}` : top;
}

/** What runs in login pages: the reader, and all that it brings along. */
const inLoginPages = new Set<string>();
function bring(path: string): void {
  const file = shipped.find((known) => known.replace(/\.tsx?$/, "") === path.replace(/\.tsx?$/, ""));
  if (!file || inLoginPages.has(file)) return;
  inLoginPages.add(file);
  for (const next of importsOf(file)) bring(next);
}
bring("entrypoints/sso-reader");

/** What a page shows and can say are words of the house: every room may use their shapes. */
const vocabulary = ["lib/sso/reading", "lib/sso/sketch"];

const rules = [
  "lib/sso",
  "lib/diagnosis",
  "lib/cookies",
  "lib/otp",
  "lib/vault",
  "lib/fill",
  "lib/clock",
  "lib/site-data",
  "lib/reachability",
  "lib/account",
  "lib/support",
];

/** Which rooms each room may import from at run time, itself apart. */
const allowed: Record<string, readonly string[]> = {
  entrypoints: ["components", "lib/services", "lib/messages", "lib/platform", "lib/i18n"],
  components: ["lib/i18n"],
  "lib/services": [...rules, "lib/knowledge", "lib/messages", "lib/platform", "lib/i18n"],
  "lib/messages": ["lib/knowledge", "lib/platform"],
  "lib/platform": ["lib/cookies"],
  "lib/i18n": [],
  "lib/knowledge": [],
  ...Object.fromEntries(rules.map((room) => [room, ["lib/knowledge"]])),
};

describe("the tree", () => {
  test.each(shipped)("%s imports downwards only", (file) => {
    const room = roomOf(file);
    const inside = importsOf(file).filter(
      (path) => /^(entrypoints|components|lib)\//.test(path) && !vocabulary.includes(path),
    );
    for (const path of inside) {
      expect([room, ...(allowed[room] ?? [])], `${file} imports ${path}`).toContain(roomOf(path));
    }
  });

  test("pages reach the platform through services; the background alone wires it", () => {
    const pages = shipped.filter((file) => file.startsWith("entrypoints/") && file !== "entrypoints/background.ts");
    for (const file of pages) for (const path of importsOf(file)) expect(path, file).not.toMatch(/^lib\/platform\//);
  });

  test("the browser has one door", () => {
    const doors = shipped.filter((file) =>
      importsOf(file).some((path) => /^wxt\/browser|^webextension-polyfill/.test(path)),
    );
    expect(doors).toEqual(["lib/platform/browser.ts"]);
    const named = shipped.filter(
      (file) => /\b(?:chrome|browser)\??\.\w+/.test(read(file)) && !file.startsWith("lib/platform/"),
    );
    expect(named).toEqual([]);
  });

  test("one door asks the network; nothing writes markup or makes code", () => {
    const forbidden =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|innerHTML|outerHTML|insertAdjacentHTML|\beval\(|new Function/;
    expect(shipped.filter((file) => forbidden.test(read(file)))).toEqual(["lib/platform/requests.ts"]);
  });

  test("no code reads what was typed in a login page, save the address in a reset form", () => {
    const onPages = shipped.filter((file) => file.startsWith("lib/sso/") || inLoginPages.has(file));
    expect(onPages.length).toBeGreaterThan(50);
    const typed = /\.value\b|valueAs|FormData|\.selectionStart|getSelection|\.key\b|\.data\b/;
    expect(onPages.filter((file) => typed.test(read(file)))).toEqual(["lib/services/watch-reset-address.ts"]);
  });

  test("login pages are looked at where they are, and judged elsewhere: no words of messages run in them", () => {
    const judging = [...inLoginPages].filter((file) => /^lib\/sso\/judge\/|^lib\/knowledge\/common\//.test(file));
    expect(judging).toEqual([]);
    expect(importsOf("lib/services/judge-sketch.ts")).toContain("lib/sso/judge/judge-page");
    const looking = shipped.filter((file) => file.startsWith("lib/sso/judge/")).flatMap(importsOf);
    expect(looking.filter((path) => path.startsWith("lib/sso/look/"))).toEqual([]);
  });

  test("the one that reads that address reads no hidden letters: a field must be of mail or of plain text", () => {
    const text = read("lib/services/watch-reset-address.ts");
    expect(text.match(/\.value\b/g)).toHaveLength(1);
    const [before = ""] = text.split(".value");
    expect(before.trimEnd().split("\n").at(-2)).toContain("if (!isAddressField(field)) return;");
    expect(text).toContain('return type === "email" || type === "text";');
  });

  test("no network name stands outside the knowledge", () => {
    const elsewhere = shipped.filter((file) => !file.startsWith("lib/knowledge/"));
    expect(elsewhere.filter((file) => /https?:\/\/[a-z0-9-]+\.[a-z]/i.test(read(file)))).toEqual([]);
  });

  test("files are small: median under 60 lines, nine in ten under 150, none over 250", () => {
    const code = globSync("{entrypoints,components,lib,scripts,test}/**/*.{ts,tsx}", { cwd: root });
    const lines = code
      .map((file) => ({ file, count: read(file).split("\n").length - 1 }))
      .sort((a, b) => a.count - b.count);
    expect(lines.at(Math.floor(lines.length / 2))?.count).toBeLessThan(60);
    expect(lines.at(Math.floor(lines.length * 0.9))?.count).toBeLessThan(150);
    expect(lines.filter(({ count }) => count > 250)).toEqual([]);
  });

  test("only entrypoints and configurations export by default, and nothing but the browser's door is a barrel", () => {
    expect(shipped.filter((file) => !file.startsWith("entrypoints/") && /^export default/m.test(read(file)))).toEqual(
      [],
    );
    expect(shipped.filter((file) => /^export (?:\*|\{[^}]*\}) from/m.test(read(file)))).toEqual([
      "lib/platform/browser.ts",
    ]);
  });
});
