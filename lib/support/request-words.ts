import english from "./request-words.en.json";
import french from "./request-words.fr.json";

/** The languages that a request can be written in, whichever the screens speak: the browser's catalogue knows one. */
export type RequestLanguage = "fr" | "en";

type RequestWords = typeof french;

const words: Record<RequestLanguage, RequestWords> = { fr: french, en: english };

export function requestWords(language: RequestLanguage): RequestWords {
  return words[language];
}

/** Puts values in the blanks of a sentence: "Nom : {name}". A blank without a value stays. */
export function fillBlanks(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);
}

/** The sentence for a kind, or the one that is true of any. */
export function sentenceFor(sentences: { other: string }, kind: string): string {
  return new Map(Object.entries(sentences)).get(kind) ?? sentences.other;
}
