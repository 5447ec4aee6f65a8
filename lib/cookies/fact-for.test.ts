import { expect, test } from "vitest";
import type { CookieFact } from "@/lib/knowledge/schema";
import { factFor } from "./fact-for";

const fact = (name: string, match: CookieFact["match"]): CookieFact => ({
  name,
  match,
  role: "session",
  parentDomain: false,
});
const facts = [
  fact("shib_idp_session", "exact"),
  fact("_shibsession_", "prefix"),
  fact("__Host-shibsession", "prefix"),
];

test.each([
  ["shib_idp_session", "shib_idp_session"],
  ["__Host-shib_idp_session", "shib_idp_session"],
  ["__Secure-shib_idp_session", "shib_idp_session"],
  ["__host-shib_idp_session", "shib_idp_session"],
  ["_shibsession_64656661756c74", "_shibsession_"],
  ["__Secure-_shibsession_64656661756c74", "_shibsession_"],
  ["__Host-shibsession_a", "__Host-shibsession"],
])("%s is named by the fact of %s", (name, named) => expect(factFor(name, facts)?.name).toBe(named));

test.each(["shib_idp_session_ss", "Host-shib_idp_session", "my__Host-shib_idp_session", "__Host-", "shibsession_a"])(
  "%s is named by none",
  (name) => expect(factFor(name, facts)).toBeUndefined(),
);
