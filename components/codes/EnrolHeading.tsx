import { Glyph, type GlyphName } from "./Glyph";

type Props = { tone: "calm" | "soon" | "fine"; glyph: GlyphName; title: string; text: string };

/** What the enrolment card has to say, with its sign. */
export function EnrolHeading({ tone, glyph, title, text }: Props) {
  return (
    <div class={`enrol-heading tone-${tone}`}>
      <div class="picture">
        <Glyph name={glyph} />
      </div>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
    </div>
  );
}
