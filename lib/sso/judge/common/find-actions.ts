import type { ActionSketch } from "../../sketch";
import { saysSelect } from "./step-words";
import { toWords } from "./words";

/** Something to click or to choose: a link, a button, an option. */
export type Action = {
  sketch: ActionSketch;
  /** Where it stands in the page. */
  at: number;
  /** What it says, its picture's words included. */
  text: string;
  /** Its names, classes and address, in words. */
  hints: string;
};

/** Which kinds are looked at first. */
const tags: readonly ActionSketch["tag"][] = ["a", "button", "input", "option", "label"];
const longestText = 160;

/** The page's actions in words, kind by kind. */
export function findActions(sketches: readonly ActionSketch[]): Action[] {
  const actions = sketches.map(describe);
  return tags.flatMap((tag) => actions.filter(({ sketch }) => sketch.tag === tag));
}

function describe(sketch: ActionSketch, at: number): Action {
  const { content, row, said, hints } = sketch;
  // "Select" says nothing without its row.
  const told = row !== undefined && saysSelect(toWords(content)) ? row : content;
  let words: string | undefined;
  return {
    sketch,
    at,
    text: toWords(`${told.slice(0, longestText)} ${said}`),
    get hints() {
      words ??= toWords(hints);
      return words;
    },
  };
}
