import type { ComponentChildren } from "preact";

type Props = {
  /** What the button says. */
  choose: string;
  onChoose: () => void;
  /** What is missing, in a sentence. */
  children: ComponentChildren;
};

/** A page that is of use only once an institution was chosen, with the way there. */
export function NoInstitution({ choose, onChoose, children }: Props) {
  return (
    <section class="stack" data-part="no-institution">
      {children}
      <button type="button" class="button" data-action="choose" onClick={onChoose}>
        {choose}
      </button>
    </section>
  );
}
