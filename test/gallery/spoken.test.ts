import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Heard, hearScenes, spokenFiles, spokenFolder } from "./hear-scenes.ts";
import { openGallery } from "./open-gallery.ts";

let heard: Heard[];

beforeAll(async () => {
  const gallery = await openGallery();
  heard = await hearScenes(gallery);
  await gallery.close();
}, 300_000);

test("the popup is heard as it was, word by word", () => {
  const kept = readdirSync(spokenFolder).map((file) => [file, readFileSync(join(spokenFolder, file), "utf8")]);
  expect(Object.fromEntries(spokenFiles(heard))).toEqual(Object.fromEntries(kept));
});

/** The lines of every scene of which this is true. Where a name has a colon, YAML puts the whole line in quotes. */
const linesWhere = (isTrue: (line: string) => boolean): string[] =>
  heard.flatMap(({ id, language, tree }) =>
    tree
      .split("\n")
      .map((line) => line.trim().replace(/^- '/, "- "))
      .filter(isTrue)
      .map((line) => `${id}, ${language}: ${line}`),
  );

const named = /^- (?:button|link|img|heading|textbox|searchbox|checkbox|radio|combobox|progressbar|region)\b/;

describe("every scene of the popup", () => {
  test("has one heading of the first level, its verdict; while it waits for one it says so", () => {
    const verdicts = linesWhere((line) => /^- heading ".+" \[level=1\]/.test(line));
    const waits = linesWhere(
      (line) => line.startsWith("- status: Un instant") || line.startsWith("- status: One moment"),
    );
    const scenes = [...verdicts, ...waits].map((line) => line.slice(0, line.indexOf(": ")));
    expect(scenes.toSorted()).toEqual(heard.map(({ id, language }) => `${id}, ${language}`).toSorted());
  });

  test("has nothing without a name", () => {
    expect(linesWhere((line) => named.test(line) && !/^- \w+ "\s*[^\s"]/.test(line))).toEqual([]);
  });

  test("has no button and no link that is called by a sign", () => {
    expect(linesWhere((line) => /^- (?:button|link) "/.test(line) && !/"[^"]*\p{L}{2}/u.test(line))).toEqual([]);
  });

  test("has no sign that is read aloud: arrows, bullets, ticks and crosses are drawn for the eyes", () => {
    expect(linesWhere((line) => /[\p{So}←-⇿•·×]/u.test(line))).toEqual([]);
  });

  test("has no words that run into each other where two pieces meet", () => {
    expect(linesWhere((line) => /^- (?:button|link|heading) "[^"]*\p{Ll}\p{Lu}[^"]*"/u.test(line))).toEqual([]);
  });
});
