import { expect, test } from "vitest";
import { findingKinds } from "@/lib/diagnosis/finding";
import { verdictView } from "@/test/gallery/fixtures/verdict-view";
import { issueText } from "./issue-text";

const product = { version: "0.1.0", browser: "chromium 156", language: "fr" };

test("a report says which verdict, where, and by which kinds of facts", () => {
  expect(issueText(verdictView("stale-session"), product).split("\n")).toEqual([
    "entree=0.1.0 browser=chromium 156 language=fr",
    "institution=univ-exemple step=password",
    "verdict=stale-session certainty=certain",
    "fact=came-back 2",
    "fact=twin",
    "fact=sent-twice",
    "fact=dated-ahead",
    "also=-",
    "remedies=repair-session,retry-private",
    "cookies: clear=2 keep=2",
    "repair=- retry=- missing=0",
  ]);
});

test.each(findingKinds)("nothing personal is in a report of %s: no word of the page, no address, no cookie", (kind) => {
  const secret = "jeanne.martin-2203344";
  const view = verdictView(kind, { entry: `https://ent.univ-exemple.test/~${secret}?ticket=${secret}` });
  view.diagnosis.verdict = {
    ...view.diagnosis.verdict,
    facts: [
      { kind: "page-said", notice: { kind: "bad-credentials", text: `Bonjour ${secret}` } },
      { kind: "twin", twin: { name: secret, domain: `${secret}.test`, path: `/${secret}`, hostOnly: true } },
      { kind: "arrived", address: `https://ent.univ-exemple.test/${secret}` },
      { kind: "leftover", name: secret },
      { kind: "kept-address", parameter: secret },
    ],
    remedies: [{ kind: "reset-password", address: `https://ent.univ-exemple.test/${secret}` }],
  };
  view.institution = { ...view.institution, id: `https://${secret}.test`, name: secret, shortName: secret };
  view.plan.clear.push({ name: secret, domain: secret, path: secret, reason: "session", twin: false });
  const text = issueText(view, product);
  expect(text).not.toContain(secret);
  expect(text).not.toContain("http");
});
