import { expect, test } from "vitest";
import { newAttempt } from "@/lib/diagnosis/attempt";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { institutionFromPage } from "./institution-from-page";
import { missingBetween } from "./missing-between";

const institution = institutionFromPage("https://idp.it.ecole.test/cas/login?service=https://ent.ecole.test/", "cas");
const attempt = (sentTwice: string[]) => ({ ...newAttempt(institution.entry, 0, "1"), sentTwice });
const twin = { name: "JSESSIONID", domain: "idp.it.ecole.test", path: "/cas", hostOnly: true };

function granting(...hosts: string[]): FakeParts {
  const parts = installBrowser();
  parts.jar.granted = new Set(["idp.it.ecole.test", "ent.ecole.test", ...hosts]);
  return parts;
}

test("a broker that is not granted is missing, one that is granted or the institution's own is not", async () => {
  granting("wayf.exemple.test");
  const brokers = ["wayf.exemple.test", "educonnect.exemple.test", "ent.ecole.test"];
  const missing = await missingBetween(institution, brokers, { attempt: attempt([]), twins: [] });
  expect(missing).toEqual(["https://educonnect.exemple.test/*"]);
});

test("a session sent twice of which the jar shows one alone stands in a domain above", async () => {
  granting();
  const evidence = { attempt: attempt(["JSESSIONID"]), twins: [] };
  expect(await missingBetween(institution, [], evidence)).toEqual(["https://it.ecole.test/*", "https://ecole.test/*"]);
  expect(await missingBetween(institution, [], { ...evidence, twins: [twin] })).toEqual([]);
  expect(await missingBetween(institution, [], { attempt: null, twins: [] })).toEqual([]);
});
