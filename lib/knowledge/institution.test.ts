import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "./catalogue";
import { chosenInstitutionSchema, institutionFromFile } from "./institution";

const chosen = (id: string) => {
  const file = loadCatalogue().find((candidate) => candidate.id === id);
  if (!file) throw new Error(`no ${id}`);
  return institutionFromFile(file);
};

describe("codes may go", () => {
  test("to every login host, with the port where it is not 443", () => {
    expect(chosen("utc").codeHosts).toEqual(chosen("utc").ssoHosts);
    expect(chosen("univ-exemple").codeHosts).toEqual(["auth.univ-exemple.test:33443"]);
  });

  test("to the login hosts of an institution that was kept before there were codes", () => {
    const { codeHosts: _, ...older } = chosen("univ-exemple");
    expect(v.parse(chosenInstitutionSchema, older).codeHosts).toEqual(["auth.univ-exemple.test"]);
  });

  test("to hosts as they are written in an address, once what was kept is read again", () => {
    for (const file of loadCatalogue()) {
      const institution = v.parse(chosenInstitutionSchema, institutionFromFile(file));
      expect(institution).toEqual(institutionFromFile(file));
      for (const host of institution.codeHosts) expect(new URL(`https://${host}/`).host).toBe(host);
    }
  });

  test.each(["cas.utc.fr/", "moi@cas.utc.fr", "https://cas.utc.fr", "cas.utc.fr:", "CAS.utc.fr", ""])(
    "not to %j, which is no host",
    (host) => expect(v.is(chosenInstitutionSchema, { ...chosen("utc"), codeHosts: [host] })).toBe(false),
  );
});
