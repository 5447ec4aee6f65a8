import * as v from "valibot";
import { expect, test } from "vitest";
import { offeredCodeHosts, withCodeHost } from "./apply-provision";
import { chosenInstitutionSchema, originsOf } from "./institution";

const institution = v.parse(chosenInstitutionSchema, {
  id: "univ-exemple",
  name: "Université d’Exemple",
  shortName: "Univ. d’Exemple",
  system: "cas",
  ssoHosts: ["cas.univ-exemple.test"],
  codeHosts: ["cas.univ-exemple.test:8443"],
  serviceHosts: ["ent.univ-exemple.test"],
  serviceSessions: [],
  cookieDomain: null,
  entry: "https://ent.univ-exemple.test/",
});
const named = {
  version: 1,
  otpHosts: ["otp.univ-exemple.test", "cas.univ-exemple.test", "otp.univ-exemple.test"],
} as const;
const provision = { ...named, otpHosts: [...named.otpHosts] };

test("hosts that are known already are not offered, nor is one twice", () => {
  expect(offeredCodeHosts(institution, provision)).toEqual(["otp.univ-exemple.test"]);
  expect(offeredCodeHosts(institution, null)).toEqual([]);
});

test("only a yes to an offered host changes where codes go, and what is to be granted", () => {
  expect(withCodeHost(institution, provision, "otp.autre.test")).toBe(institution);
  expect(withCodeHost(institution, null, "otp.univ-exemple.test")).toBe(institution);
  const after = withCodeHost(institution, provision, "otp.univ-exemple.test");
  expect(after.codeHosts).toEqual(["cas.univ-exemple.test:8443", "otp.univ-exemple.test"]);
  expect(originsOf(after)).toContain("https://otp.univ-exemple.test/*");
});
