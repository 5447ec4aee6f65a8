import { i18n } from "#i18n";
import type { Fact, Settling } from "@/lib/diagnosis/finding";
import { factWords } from "@/lib/i18n/fact-words";

const settling = {
  "try-again": "settledBy.tryAgain",
  "other-network": "settledBy.otherNetwork",
  "retry-private": "settledBy.retryPrivate",
  "other-browser": "settledBy.otherBrowser",
  "check-clock": "settledBy.checkClock",
  "ask-help": "settledBy.askHelp",
} as const satisfies Record<Settling, string>;

type Props = {
  facts: readonly Fact[];
  /** What speaks against the verdict. */
  against: readonly Fact[];
  /** What would settle it; null where nothing has to. */
  settledBy: Settling | null;
};

/** The facts behind a verdict, each said once, and what would settle a doubt. */
export function FactList({ facts, against, settledBy }: Props) {
  const sentences = [...new Set([...facts, ...against].map(factWords))];
  return (
    <>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {settledBy && <p class="settling">{i18n.t(settling[settledBy])}</p>}
    </>
  );
}
