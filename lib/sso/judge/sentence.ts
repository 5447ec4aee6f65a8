import { normaliseText } from "../normalise-text";

/** One word of a sentence, normalised. */
export type Word = {
  text: string;
  /** A comma, colon, semicolon, bracket or dash stands before it. */
  afterBreak: boolean;
  /** It stands within quotation marks. */
  quoted: boolean;
};

export type Sentence = { words: Word[]; isQuestion: boolean };

const longestText = 2_000;
/** An address is one word, and none of any language. */
const word = /[a-z]+:\/\/\S+|[\p{L}\p{N}._+-]+@[\p{L}\p{N}.-]+|([\p{L}\p{N}]+)/gu;

/** The sentences of one block of text. Anything beyond its first 2,000 characters is left out. */
export function splitSentences(text: string): Sentence[] {
  return normaliseText(text.slice(0, longestText))
    .split(/(?<=[.!?…])\s+(?![.!?])/)
    .map((sentence) => ({ words: splitWords(sentence), isQuestion: sentence.trimEnd().endsWith("?") }))
    .filter((sentence) => sentence.words.length > 0);
}

function splitWords(sentence: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  let quotesBefore = 0;
  const quotes = count(sentence, '"');
  for (const match of sentence.matchAll(word)) {
    const between = sentence.slice(end, match.index);
    quotesBefore += count(between, '"');
    words.push({
      text: match[1] ?? "@",
      afterBreak: /[,:;()]|\s-\s/.test(between),
      quoted: quotesBefore % 2 === 1 && quotesBefore < quotes,
    });
    end = match.index + match[0].length;
  }
  return words;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
