// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { noEvidence } from "@/lib/diagnosis/evidence";
import { findingKinds } from "@/lib/diagnosis/finding";
import { urgencyOf } from "@/lib/diagnosis/urgency";
import type { VerdictView } from "@/lib/messages/views";
import { evidenceOfKind } from "@/test/fakes/evidence-of-kind";
import { speakEnglish, speakFrench } from "@/test/fakes/speak-french";
import { VerdictScreen } from "./VerdictScreen";

const viewOf = (kind: (typeof findingKinds)[number]): VerdictView => ({
  state: "verdict",
  institution: { id: "ecole", name: "École", shortName: "École", entry: "https://ent.test/", origins: [] },
  diagnosis: diagnose({ ...noEvidence, ...evidenceOfKind[kind] }),
  urgency: urgencyOf[kind],
  isBetweenPages: false,
  plan: { clear: [], keep: [] },
  repair: null,
  retry: null,
  account: {
    institutionId: "ecole",
    tries: null,
    lastDay: null,
    graceLogins: null,
    isReminded: false,
    reset: null,
    renewal: null,
    rules: null,
    resetAddress: null,
  },
  entry: "https://ent.test/cours",
  isEntryKnown: true,
  missing: [],
  outside: [],
  page: { step: null, host: "sso.test", codeHosts: [] },
});

function show(kind: (typeof findingKinds)[number]): HTMLElement {
  const props = { busy: false, failed: false, codeAtHand: null, isCopied: false, opensBrowserPages: true };
  const callbacks = { onRemedy: vi.fn(), onGrant: vi.fn(), onDeeper: vi.fn(), onCopy: vi.fn() };
  render(
    <VerdictScreen view={viewOf(kind)} {...props} {...callbacks}>
      {null}
    </VerdictScreen>,
    document.body,
  );
  return document.body;
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? "";

describe.each([
  ["French", speakFrench],
  ["English", speakEnglish],
])("in %s", (_language, speak) => {
  beforeEach(async () => {
    render(null, document.body);
    await speak();
  });

  test.each(findingKinds)("%s has a sentence, one first button at most, facts and a line for the help desk", (kind) => {
    const screen = show(kind);
    expect(textOf("h1")).toMatch(/\p{L}/u);
    expect(textOf(".verdict p")).toMatch(/\p{L}/u);
    expect(screen.querySelectorAll(".actions .button").length).toBeLessThanOrEqual(1);
    for (const button of screen.querySelectorAll(".actions button")) expect(button.textContent).toMatch(/\p{L}/u);
    const facts = [...screen.querySelectorAll("[data-fold=why] li")].map(({ textContent }) => textContent);
    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) expect(fact).toMatch(/^(?!.*\$\d).*\p{L}/u);
    expect(textOf("[data-fold=technical]")).toContain(`verdict=${kind} certainty=`);
    expect(textOf("[data-fold=technical]")).not.toMatch(/undefined|null|NaN/);
  });
});
