import type { Notice, Step } from "../../reading";
import type { Sketch } from "../../sketch";
import type { Action } from "./find-actions";
import type { Form } from "./find-forms";
import { inferChoice } from "./infer-choice";
import { inferFormStep } from "./infer-form-step";
import { inferMessageStep } from "./infer-message-step";
import type { Outline } from "./outline";

/** What a step is inferred from. */
export type Sight = {
  sketch: Sketch;
  outline: Outline;
  forms: readonly Form[];
  actions: readonly Action[];
  notices: readonly Notice[];
  /** The page is known to be of a login product. */
  isKnown: boolean;
};

/** Where in a login a page stands, by its structure first, with its words as support; `none` for any other page. */
export function inferStep(sight: Sight): Step {
  return inferFormStep(sight) ?? inferChoice(sight) ?? inferMessageStep(sight) ?? "none";
}
