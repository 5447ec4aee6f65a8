import { groupDigits } from "./group-digits";

/** A code in two groups. The gap is drawn, so that a selection copies the digits alone; they are read out one by one. */
export function CodeDigits({ code }: { code: string }) {
  return (
    <span class={code.length > 6 ? "digits is-long" : "digits"} role="img" aria-label={[...code].join(" ")}>
      {groupDigits(code).map((group, index) => (
        <span key={index === 0 ? "first" : "second"}>{group}</span>
      ))}
    </span>
  );
}
