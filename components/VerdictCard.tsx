import { i18n } from "#i18n";
import { Picture, type PictureName } from "./Picture";

/** What a verdict means for the way in: blocked, blocked soon, open, or nothing at all. */
export type Tone = "stop" | "soon" | "fine" | "calm";

type Props = {
  tone: Tone;
  picture: PictureName;
  title: string;
  text: string;
  state: string;
  /** What must be known before the title is read. */
  aside?: string;
  /** The evidence leaves room for doubt, and the card says so. */
  unsure?: boolean;
};

/** The sentence the popup opens on. Announced when it changes, because a repair changes it under the reader. */
export function VerdictCard({ tone, picture, title, text, state, aside, unsure = false }: Props) {
  return (
    <section class={`verdict tone-${tone}`} aria-live="polite" data-state={state}>
      <div class="picture">
        <Picture name={picture} />
      </div>
      {aside && <small class="doubt">{aside}</small>}
      <h1>
        {unsure && <small class="doubt">{i18n.t("common.probably")} </small>}
        {title}
      </h1>
      <p>{text}</p>
    </section>
  );
}
