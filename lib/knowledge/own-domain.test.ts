import { expect, test } from "vitest";
import { isWithin, ownDomainOf } from "./own-domain";

test.each([
  ["ent.utc.fr", "utc.fr", true],
  ["utc.fr", "utc.fr", true],
  ["notutc.fr", "utc.fr", false],
  ["utc.fr.evil.test", "utc.fr", false],
  ["fr", "utc.fr", false],
])("%s within %s: %s", (name, domain, expected) => expect(isWithin(name, domain)).toBe(expected));

test("a host speaks for its institution's domain, else for itself alone", () => {
  expect(ownDomainOf("cas.utc.fr", ["utc.fr"])).toBe("utc.fr");
  expect(ownDomainOf("authc.univ-toulouse.fr", ["univ-tlse2.fr"])).toBe("authc.univ-toulouse.fr");
  expect(ownDomainOf("cas.utc.fr", [])).toBe("cas.utc.fr");
  expect(ownDomainOf("cas.utc.fr", ["fr"])).toBe("cas.utc.fr");
});
