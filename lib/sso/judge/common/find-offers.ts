import words from "@/lib/knowledge/common/offer-words.json";
import type { Step } from "../../reading";
import type { Action } from "./find-actions";
import { anyOf } from "./words";

/** The first kind that fits an action is what it offers. */
const kinds = ["franceconnect", "educonnect", "passkey", "backup-code", "push", "sms", "email", "code"] as const;
export type Offer = (typeof kinds)[number];

const tests = kinds.map((kind) => ({ kind, fits: anyOf(words[kind]) }));
const isExplanation = anyOf(words.explanation);
const isDeclined = anyOf(words.declined);
const isSent = anyOf(words.sent);

const providers: readonly Offer[] = ["franceconnect", "educonnect"];
const factors: readonly Offer[] = ["passkey", "backup-code", "push", "sms", "email", "code"];
const offered: { [step in Step]?: readonly Offer[] } = {
  password: [...providers, "passkey"],
  "choose-institution": providers,
  activation: providers,
  code: factors.filter((factor) => factor !== "code"),
  push: factors,
  "choose-factor": factors,
};

/** What a page of the step may say of itself. */
const channels: { [step in Step]?: readonly Offer[] } = {
  code: ["sms", "email", "backup-code"],
  push: ["push", "passkey"],
};

/** The other ways in that a page of this step offers. */
export function findOffers(actions: readonly Action[], step: Step, lines: () => readonly string[]): Offer[] {
  const wanted = offered[step] ?? [];
  if (wanted.length === 0) return [];
  const told = channels[step];
  const found = told ? offersTold(step === "code" ? lines().filter(isSent) : lines(), told) : [];
  return [...new Set([...found, ...offersOf(actions, wanted)])];
}

/** The wanted offers among the actions, each once, in the order of the page. */
export function offersOf(actions: readonly Action[], wanted: readonly Offer[]): Offer[] {
  const found = new Map<Offer, number>();
  for (const action of actions) {
    const kind = offerOf(action);
    if (kind && wanted.includes(kind) && !found.has(kind) && action.sketch.offered) found.set(kind, action.at);
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([kind]) => kind);
}

/** The second factors that the actions offer. */
export function factorsIn(actions: readonly Action[]): Offer[] {
  return offersOf(actions, factors);
}

function offerOf({ sketch: { tag }, text, hints }: Action): Offer | null {
  if (isExplanation(text) || isDeclined(text)) return null;
  const kind = (tests.find(({ fits }) => fits(text)) ?? tests.find(({ fits }) => fits(hints)))?.kind ?? null;
  // A list of identity providers is a choice, not an offer beside the login.
  return kind && providers.includes(kind) && tag === "option" ? null : kind;
}

/** How the code was sent, or what is waited for, by what the page says of it. */
function offersTold(lines: readonly string[], wanted: readonly Offer[]): Offer[] {
  return wanted.filter((offer) => tests.some(({ kind, fits }) => kind === offer && lines.some(fits)));
}
