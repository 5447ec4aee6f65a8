import words from "@/lib/knowledge/common/offer-words.json";
import type { Step } from "../reading";
import { type Action, isOffered } from "./find-actions";
import { anyOf } from "./words";

/** The first kind that fits an action is what it offers. */
const kinds = ["franceconnect", "educonnect", "passkey", "backup-code", "push", "sms", "email", "code"] as const;
export type Offer = (typeof kinds)[number];

const tests = kinds.map((kind) => ({ kind, fits: anyOf(words[kind]) }));
const isExplanation = anyOf(words.explanation);
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

/** The other ways in that a page of this step offers. */
export function findOffers(actions: readonly Action[], step: Step, lines: () => readonly string[]): Offer[] {
  const wanted = offered[step] ?? [];
  if (wanted.length === 0) return [];
  const found = offersOf(actions, wanted);
  return step === "code" ? [...found, ...channelsIn(lines()).filter((offer) => !found.includes(offer))] : found;
}

/** The wanted offers among the actions, each once, in the order of the page. */
export function offersOf(actions: readonly Action[], wanted: readonly Offer[]): Offer[] {
  const found = new Set<Offer>();
  for (const action of actions) {
    const kind = offerOf(action);
    if (kind && wanted.includes(kind) && !found.has(kind) && isOffered(action)) found.add(kind);
  }
  return [...found];
}

/** The second factors that the actions offer. */
export function factorsIn(actions: readonly Action[]): Offer[] {
  return offersOf(actions, factors);
}

function offerOf({ text, hints }: Action): Offer | null {
  if (isExplanation(text)) return null;
  const kind = tests.find(({ fits }) => fits(text)) ?? tests.find(({ fits }) => fits(hints));
  return kind?.kind ?? null;
}

/** How the code that is asked for was sent. */
function channelsIn(lines: readonly string[]): Offer[] {
  const channels: readonly Offer[] = ["sms", "email"];
  const told = lines.filter((line) => isSent(line) && !isExplanation(line));
  return channels.filter((channel) => tests.some(({ kind, fits }) => kind === channel && told.some(fits)));
}
