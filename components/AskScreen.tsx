import type { ComponentChildren } from "preact";
import type { PictureName } from "./Picture";
import { type Tone, VerdictCard } from "./VerdictCard";

type Props = {
  state: string;
  tone?: Tone;
  picture: PictureName;
  title: string;
  text: string;
  action?: { name: string; words: string; onClick: () => void };
  other?: { name: string; words: string; onClick: () => void };
  children?: ComponentChildren;
};

/** A state that is no verdict: something is missing, and one button mends it. */
export function AskScreen({ state, tone = "calm", picture, title, text, action, other, children }: Props) {
  return (
    <>
      <VerdictCard tone={tone} picture={picture} title={title} text={text} state={state} />
      {children}
      {(action || other) && (
        <div class="actions">
          {action && (
            <button type="button" class="button" data-action={action.name} onClick={action.onClick}>
              {action.words}
            </button>
          )}
          {other && (
            <button type="button" class="plain-button" data-action={other.name} onClick={other.onClick}>
              {other.words}
            </button>
          )}
        </div>
      )}
    </>
  );
}
