/** `stale-session` as the locale files name it: `staleSession`. */
export type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

export function camel<S extends string>(kebab: S): Camel<S> {
  return kebab.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase()) as Camel<S>;
}
