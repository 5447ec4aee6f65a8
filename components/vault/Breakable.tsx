import { Fragment } from "preact";

/** An address or a host that may go on in the next line, before its dots and its @ sooner than within a word. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?=[@.])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
