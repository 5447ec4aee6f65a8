import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { getDomain, getPublicSuffix } from "tldts";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { catalogue } from "./catalogue";
import { fact } from "./fact";
import { institutionFromFile, originsOf } from "./institution";
import { institutionSchema } from "./institution-schema";
import { isToBeChecked } from "./is-to-be-checked";
import { cookieFactSchema } from "./schema";
import { isSharedHost } from "./shared-hosts";

const files = globSync("{institutions,fictional}/*.json", { cwd: import.meta.dirname }).sort();
const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");
const parsed = files.map((file) => v.parse(institutionSchema, JSON.parse(read(file))));
const known = catalogue.flatMap((file) => institutionFromFile(file) ?? []);
const hostsOf = (institution: (typeof known)[number]) =>
  originsOf(institution).map((origin) => new URL(origin).hostname);
const allHosts = known.flatMap(hostsOf);

describe("the catalogue", () => {
  test("holds every file of this build, under its id", () => {
    expect(files.length).toBeGreaterThan(260);
    expect(catalogue.map(({ id }) => id).sort()).toEqual(files.map((file) => basename(file, ".json")).sort());
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  });

  test.each(files)("%s is in canonical form: two spaces, keys in the order of the schema", (file) => {
    const text = read(file);
    expect(`${JSON.stringify(v.parse(institutionSchema, JSON.parse(text)), null, 2)}\n`).toBe(text);
  });

  test("gives each host to one institution, save those that are declared shared", () => {
    const twice = allHosts.filter((host, index) => allHosts.indexOf(host) !== index);
    expect([...new Set(twice)].filter((host) => !isSharedHost(host))).toEqual([]);
  });

  test("declares shared only hosts that it names", () => {
    const shared = v.parse(v.array(fact(v.string())), JSON.parse(read("shared-hosts.json")));
    for (const { value } of shared) expect(allHosts, value).toContain(value);
  });

  test("names hosts below a public suffix, private section included, never one", () => {
    const domains = parsed.flatMap((file) => [...file.domains, ...file.mailDomains].map(({ value }) => value));
    for (const host of [...allHosts, ...domains]) {
      expect(getPublicSuffix(host, { allowPrivateDomains: true }), host).not.toBe(host);
      expect(getDomain(host, { allowPrivateDomains: true }), host).not.toBeNull();
    }
  });

  test("asks for three patterns at most, so that the browser names each", () => {
    for (const institution of known) expect(originsOf(institution).length, institution.id).toBeLessThanOrEqual(3);
  });

  test("begins every login over https", () => {
    for (const { entry, id } of known) expect(new URL(entry).protocol, id).toBe("https:");
  });

  test("lets no code go to a host that is to be checked", () => {
    const unsure = parsed.filter(({ sso }) => sso.some(isToBeChecked));
    expect(unsure.length).toBeGreaterThan(5);
    for (const file of unsure) {
      const { codeHosts } = institutionFromFile(file) ?? { codeHosts: [] };
      for (const one of file.sso.filter(isToBeChecked)) expect(codeHosts, file.id).not.toContain(one.value);
    }
  });

  test("has the services of all students", () => {
    const ids = catalogue.filter(({ type }) => type === "national-service").map(({ id }) => id);
    expect(ids.sort()).toEqual(["educonnect", "franceconnect", "messervices-etudiant", "parcoursup"]);
  });

  test("has every school ENT in a region, save the one of all regions", () => {
    const nowhere = catalogue.filter(({ type, region }) => type === "school-ent" && region === null);
    expect(nowhere.map(({ id }) => id)).toEqual(["hubeduconnect"]);
  });
});

describe("Toulouse and Compiègne", () => {
  const byId = (id: string) => parsed.find((file) => file.id === id);

  test("Toulouse - Jean Jaurès has its exact login host, never the whole domain that others share", () => {
    const toulouse = byId("ut2j");
    expect(toulouse?.sso.map(({ value }) => value)).toEqual(["authc.univ-toulouse.fr"]);
    expect(toulouse?.cookieDomain).toBeUndefined();
    expect(isSharedHost("authc.univ-toulouse.fr")).toBe(true);
    expect(allHosts).not.toContain("univ-toulouse.fr");
  });

  test("Compiègne has the limits of its passwords, its account page and its help desk", () => {
    const compiegne = byId("utc");
    expect(compiegne?.passwordRules?.value).toEqual({ minLength: 8, maxLength: 16, forbidden: "<>;`:&%*?/\\{}|" });
    expect(compiegne?.account?.value).toBe("https://comptes.utc.fr/accounts-web/tools/changePassword.xhtml");
    expect(compiegne?.supportEmail?.value).toBe("5000@utc.fr");
  });
});

test.each(["service-cookies.json", "common-cookies.json"])("%s has facts in canonical form", (file) => {
  const text = read(file);
  expect(`${JSON.stringify(v.parse(v.array(cookieFactSchema), JSON.parse(text)), null, 2)}\n`).toBe(text);
});
