/** A name on one line, without the characters that turn the direction of what stands around it. */
export function tidyName(name: string): string {
  return name
    .replace(/\p{Bidi_Control}/gu, "")
    .replace(/[\s\p{Control}]+/gu, " ")
    .trim();
}
