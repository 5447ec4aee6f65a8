import type { Tone } from "../reading";
import type { Sketch } from "../sketch";
import { isLecture } from "./is-lecture";
import { type Sentence, splitSentences } from "./sentence";

/** One block of text that the page addresses to the student. */
export type Message = {
  text: string;
  sentences: Sentence[];
  tone: Tone;
  /** All that its box says: a number may stand in another block than the words it belongs to. */
  boxText: string;
  /** The element that it fills. */
  tag: string;
  /** It cannot be seen: text can be folded away within a visible box. */
  folded: boolean;
};

/** What the page says, block by block, as it was heard. */
export function messagesOf(sketch: Sketch): Message[] {
  const boxes = isLecture(sketch) ? sketch.said.filter(({ common }) => !common) : sketch.said;
  return boxes.flatMap(({ tone, lines }) => {
    const boxText = lines.map(({ text }) => text).join(" ");
    return lines
      .filter(({ aside }) => !aside)
      .map(({ text, tag, folded = false }) => ({
        text,
        sentences: splitSentences(text),
        tone,
        boxText,
        tag,
        folded,
      }));
  });
}
