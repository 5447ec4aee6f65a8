import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseMessagesFile } from "@wxt-dev/i18n/build";
import { describe, expect, test } from "vitest";
import { findingKinds } from "@/lib/diagnosis/finding";
import { camel } from "@/lib/i18n/camel";
import { languageNames } from "@/lib/i18n/languages";
import { cookieRoleSchema } from "@/lib/knowledge/schema";

const folder = join(import.meta.dirname, "../locales");
const keysOf = async (language: string) =>
  (await parseMessagesFile(join(folder, `${language}.yml`))).map(
    (message) => [message.key.join("."), message.substitutions] as const,
  );

/** Languages that say everything; others say at least what stands in the way of a login, and English the rest. */
const whole = ["fr", "en"];
const languages = readdirSync(folder).map((file) => file.replace(/\.yml$/, ""));
const neededGroups =
  /^(languageCode|extensionName|extensionDescription|fillCommand|(common|verdict|fact|plan|remedy|repair|retry|siteData|institution|permission|welcome)\..*)$/;

describe.each(languages)("the locale %s", (language) => {
  test("can be chosen in the settings, by its own name, and says its own code", async () => {
    expect(Object.keys(languageNames)).toContain(language);
    const said = await parseMessagesFile(join(folder, `${language}.yml`));
    const code = said.find(({ key }) => key.join(".") === "languageCode");
    expect(code && "message" in code ? code.message : null).toBe(language);
  });

  test("says all that it must, with the blanks of the French, and nothing else", async () => {
    const french = new Map(await keysOf("fr"));
    const own = new Map(await keysOf(language));
    const isNeeded = (key: string) => whole.includes(language) || neededGroups.test(key);
    const needed = [...french.keys()].filter(isNeeded);
    expect(needed.length).toBeGreaterThan(100);
    expect(needed.filter((key) => !own.has(key))).toEqual([]);
    for (const [key, blanks] of own) expect([key, french.get(key)]).toEqual([key, blanks]);
  });
});

describe("the locales", () => {
  test("have words for every verdict and every role of a cookie", async () => {
    const keys = new Set((await keysOf("fr")).map(([key]) => key));
    for (const kind of findingKinds) {
      expect(keys).toContain(`verdict.${camel(kind)}.title`);
      expect(keys).toContain(`verdict.${camel(kind)}.text`);
    }
    for (const role of [...cookieRoleSchema.options, "unknown"] as const)
      expect(keys).toContain(`plan.reason.${camel(role)}`);
  });

  test("hold no words that nothing says", async () => {
    const root = join(folder, "..");
    const files = [...globSync("{entrypoints,components,lib}/**/*.{ts,tsx}", { cwd: root }), "wxt.config.ts"];
    const code = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
    // Those of verdicts, roles and parts of what is stored are put together from the names of each.
    const written = (await keysOf("fr"))
      .map(([key]) => key)
      .filter((key) => !/^(verdict\.|plan\.reason\.|stored\.|@@)/.test(key));
    expect(written.filter((key) => !code.includes(key))).toEqual([]);
  });

  test("say a verdict in nine words at most", async () => {
    for (const language of ["fr", "en"]) {
      const text = readFileSync(join(folder, `${language}.yml`), "utf8");
      for (const [, title = ""] of text.matchAll(/^ {4}title: (.+)$/gm)) {
        expect(title.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length, title).toBeLessThanOrEqual(9);
      }
    }
  });

  test("are typeset as French is: no plain space before ? ! ; : or inside « », no straight apostrophe", () => {
    const text = readFileSync(join(folder, "fr.yml"), "utf8");
    expect(text.match(/ [?!;»]| :(?= |$)|« |'/gm) ?? []).toEqual([]);
  });
});
