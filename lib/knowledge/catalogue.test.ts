import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { getDomain, getPublicSuffix } from "tldts";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "./catalogue";
import { institutionFromFile, originsOf } from "./institution";
import { cookieFactSchema, institutionSchema } from "./schema";
import { searchCatalogue } from "./search-catalogue";

const files = globSync("{institutions,fictional}/*.json", { cwd: import.meta.dirname });
const catalogue = loadCatalogue();
const allHosts = catalogue.flatMap((file) =>
  originsOf(institutionFromFile(file)).map((origin) => new URL(origin).hostname),
);

describe("the catalogue", () => {
  test("holds every file of this build, with unique hosts", () => {
    const ids = files.map((file) => basename(file, ".json"));
    expect(catalogue.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(new Set(allHosts).size).toBe(allHosts.length);
  });

  test.each(files)("%s is in canonical form: two spaces, keys in the order of the schema", (file) => {
    const text = readFileSync(join(import.meta.dirname, file), "utf8");
    expect(`${JSON.stringify(v.parse(institutionSchema, JSON.parse(text)), null, 2)}\n`).toBe(text);
  });

  test.each(allHosts)("%s is a host below a public suffix, private section included, never one", (host) => {
    expect(getPublicSuffix(host, { allowPrivateDomains: true })).not.toBe(host);
    expect(getDomain(host, { allowPrivateDomains: true })).not.toBeNull();
  });

  test("asks for three patterns at most, so that the browser names each", () => {
    for (const file of catalogue) expect(originsOf(institutionFromFile(file)).length).toBeLessThanOrEqual(3);
  });

  test("has Toulouse on its exact login host, never on the whole domain that others share", () => {
    const toulouse = catalogue.find(({ id }) => id === "ut2j");
    expect(toulouse?.sso.map(({ value }) => value)).toEqual(["authc.univ-toulouse.fr"]);
    expect(toulouse?.cookieDomain).toBeUndefined();
  });
});

test("the services' cookies are facts in canonical form", () => {
  const text = readFileSync(join(import.meta.dirname, "service-cookies.json"), "utf8");
  expect(`${JSON.stringify(v.parse(v.array(cookieFactSchema), JSON.parse(text)), null, 2)}\n`).toBe(text);
});

describe("a search", () => {
  test.each([
    ["utc", "utc"],
    ["compiegne", "utc"],
    ["Compiègne", "utc"],
    ["jaures", "ut2j"],
    ["mirail", "ut2j"],
    ["toulouse 2", "ut2j"],
    ["univ-tlse2", "ut2j"],
    ["technologie comp", "utc"],
    ["exemple univ", "univ-exemple"],
  ])("for %j finds %s first", (typed, id) => expect(searchCatalogue(catalogue, typed)[0]?.id).toBe(id));

  test("for nothing gives all, for what is not there gives none", () => {
    expect(searchCatalogue(catalogue, "  ")).toHaveLength(catalogue.length);
    expect(searchCatalogue(catalogue, "xyzzy")).toEqual([]);
  });
});
