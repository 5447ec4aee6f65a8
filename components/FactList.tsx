import type { Fact } from "@/lib/diagnosis/finding";
import { factWords } from "@/lib/i18n/fact-words";

/** The facts behind a verdict, each said once. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const sentences = [...new Set(facts.map(factWords))];
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
