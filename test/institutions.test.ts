import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { institutionSchema } from "@/lib/knowledge/institution-schema";
import { convertEntry } from "@/scripts/institutions/convert-entry";
import { merge } from "@/scripts/institutions/merge";
import type { SourceSet } from "@/scripts/institutions/source-entry";

const knowledge = join(import.meta.dirname, "../lib/knowledge");
const source: SourceSet = JSON.parse(readFileSync(join(knowledge, "source/institutions.json"), "utf8"));
const fileOf = (id: string) => JSON.parse(readFileSync(join(knowledge, `institutions/${id}.json`), "utf8"));
const converted = (id: string) => {
  const entry = source.entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return v.parse(institutionSchema, convertEntry(entry, source.seen));
};

describe("the collection of institutions", () => {
  test("has a file for each entry, and every entry fits the schema", () => {
    expect(source.entries.length).toBeGreaterThan(260);
    for (const { id } of source.entries) expect(converted(id).id).toBe(fileOf(id).id);
  });

  test("asks for the login page's hosts, and for the federation's only where no other is known", () => {
    const hosts = (id: string) => converted(id).sso.map(({ value }) => value);
    expect(hosts("utc")).toEqual(["cas.utc.fr"]);
    expect(hosts("polytechnique")).toEqual(["idp.polytechnique.fr"]);
    expect(hosts("edhec")).toEqual(["login.windows.net", "login.microsoftonline.com"]);
    expect(hosts("isep")).toEqual([]);
  });

  test("begins at the ENT, else at a login page that opens by itself, else at the site, which is to be checked", () => {
    const entry = (id: string) => converted(id).entry;
    expect(entry("utc")?.value).toBe("https://ent.utc.fr");
    expect(entry("lyon1")?.value).toBe("https://cas.univ-lyon1.fr/cas/login");
    expect(entry("assas")).toMatchObject({ confidence: "inferred", value: expect.stringMatching(/^https:\/\/www\./) });
  });

  test("dates a fact by its source, else by the collection", () => {
    expect(converted("utc").passwordRules?.seen).toBe("2025-03");
    expect(converted("utc").webmail?.seen).toBe(source.seen);
    expect(converted("utc").libraryProxy?.seen).toBe("2026-08");
  });

  test("tells password rules apart from advice", () => {
    expect(converted("utc").passwordRules?.value).not.toHaveProperty("required");
    expect(converted("uphf").passwordRules?.value).toEqual({
      minLength: 12,
      maxLength: 30,
      forbidden: " ",
      required: ["lower", "upper", "digit", "symbol"],
      differsFromLast: 3,
      notTheLogin: true,
    });
    expect(converted("umontpellier").passwordRules).toBeUndefined();
  });
});

describe("a newer collection", () => {
  const former = { name: "Une école", aliases: [], entry: "https://ent.test/" };

  test("changes what it changed, and takes away what it dropped", () => {
    const { merged, changes } = merge(former, former, { name: "Une école", aliases: [], reset: "https://oubli.test/" });
    expect(merged).toEqual({ name: "Une école", aliases: [], reset: "https://oubli.test/" });
    expect(changes.map(({ key, kind }) => [key, kind])).toEqual([
      ["entry", "changed"],
      ["reset", "changed"],
    ]);
  });

  test("leaves what was written by hand, and tells where it says otherwise", () => {
    const file = { ...former, aliases: ["L’École"], entry: "https://portail.test/" };
    const { merged, changes } = merge(former, file, { ...former, entry: "https://ent2.test/" });
    expect(merged).toEqual(file);
    expect(changes).toEqual([
      { key: "entry", kind: "kept", before: "https://portail.test/", after: "https://ent2.test/" },
    ]);
  });

  test("is no news where it is the same but for the month", () => {
    const dated = (seen: string) => ({ ...former, entry: { value: "https://ent.test/", source: "a page", seen } });
    const { merged, changes } = merge(dated("2026-11"), dated("2026-11"), dated("2027-02"));
    expect(merged).toEqual(dated("2026-11"));
    expect(changes).toEqual([]);
  });

  test("says nothing where it agrees with the hand", () => {
    const file = { ...former, entry: "https://ent2.test/" };
    expect(merge(former, file, file).changes).toEqual([]);
  });
});
