import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { catalogue } from "./catalogue";
import { chosenInstitutionSchema, institutionFromFile } from "./institution";

const chosen = (id: string) => {
  const file = catalogue.find((candidate) => candidate.id === id);
  const institution = file && institutionFromFile(file);
  if (!institution) throw new Error(`no ${id}`);
  return institution;
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
    const known = catalogue.flatMap((file) => institutionFromFile(file) ?? []);
    expect(known.length).toBeGreaterThan(260);
    for (const one of known) {
      const institution = v.parse(chosenInstitutionSchema, one);
      expect(institution).toEqual(one);
      for (const host of institution.codeHosts) expect(new URL(`https://${host}/`).host).toBe(host);
    }
  });

  test.each(["cas.utc.fr/", "moi@cas.utc.fr", "https://cas.utc.fr", "cas.utc.fr:", "CAS.utc.fr", ""])(
    "not to %j, which is no host",
    (host) => expect(v.is(chosenInstitutionSchema, { ...chosen("utc"), codeHosts: [host] })).toBe(false),
  );
});

describe("help", () => {
  test("is what the file knows, told as to be checked where no sure source says it", () => {
    expect(chosen("utc").help).toEqual({
      account: { value: "https://comptes.utc.fr/accounts-web/tools/changePassword.xhtml", toCheck: false },
      support: { value: "https://5000.utc.fr/", toCheck: false },
      supportEmail: { value: "5000@utc.fr", toCheck: false },
      passwordRules: { value: { minLength: 8, maxLength: 16, forbidden: "<>;`:&%*?/\\{}|" }, toCheck: false },
    });
    expect(chosen("univ-lille").help?.passwordRules?.toCheck).toBe(true);
  });

  test("is none for an institution that was kept before there was any", () => {
    const { help: _, ...older } = chosen("utc");
    expect(v.parse(chosenInstitutionSchema, older)).toEqual(older);
  });
});

test("an institution of which no source names the login has none that could be chosen", () => {
  const isep = catalogue.find(({ id }) => id === "isep");
  expect(isep?.sso).toEqual([]);
  expect(isep && institutionFromFile(isep)).toBeNull();
});
