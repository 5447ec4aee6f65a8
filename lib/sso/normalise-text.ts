/**
 * Text as it is compared: lower case, no accents, one kind of apostrophe, quote, dash and space, "isn't" as "is not".
 * Normalising twice gives the same as once.
 */
export function normaliseText(text: string): string {
  return fold(fold(text.replace(/[’‘ʼ‛′`´]/g, "'").replace(/[«»“”„‟‹›″]/g, '"')).toLowerCase())
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/n't\b/g, (_, at, all) => (/\bca$/.test(all.slice(0, at)) ? "n not" : " not"))
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
}

/** Compatibility forms (ligatures, no-break spaces, full-width letters) and accents fall away. */
function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "");
}
