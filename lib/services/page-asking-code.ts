import type { Step } from "@/lib/sso/reading";
import { recallTab, type TabMemory } from "./tab-memory";

/** Enrolling ends with a first code, by which the server sees that both sides hold the same secret. */
const stepsWithCode: readonly Step[] = ["code", "enrolment"];

/** A page that is still coming, or that a script has yet to fill in, is read within this time where it ever is. */
const longestWaitMs = 3_000;
const lookEveryMs = 100;

export type AskingPage = { tab: TabMemory; selectors: readonly string[] };

/**
 * What is remembered of a tab whose page asks for a code, and the fields for it. A page that shows no field yet is waited
 * for, 3 s at most; null where it shows none by then, or at once where it asks for something else.
 */
export async function pageAskingCode(tabId: number): Promise<AskingPage | null> {
  for (let waitedMs = 0; ; waitedMs += lookEveryMs) {
    const tab = await recallTab(tabId);
    const asked = codeFieldsOf(tab);
    if (asked !== "not-yet") return asked && { tab, selectors: asked };
    if (waitedMs >= longestWaitMs) return null;
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}

function codeFieldsOf({ reading }: TabMemory): readonly string[] | "not-yet" | null {
  if (reading === null || reading.step === "none") return "not-yet";
  if (!stepsWithCode.includes(reading.step)) return null;
  return reading.fields.code ?? "not-yet";
}
