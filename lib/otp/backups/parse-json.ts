/** The value of a JSON text (RFC 8259), or undefined for any other text, however deep it nests. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
