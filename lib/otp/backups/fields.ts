/** An object of a file, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value as an object whose fields can be asked for, or null: lists and bare values are none. */
export function asFields(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}
