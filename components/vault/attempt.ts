/** Where a try to open something with a passphrase or a key stands. */
export type Attempt =
  | { state: "idle" }
  /** The key is being made. `share` goes from 0 to 1; null where nobody can tell. */
  | { state: "working"; share: number | null }
  | { state: "wrong" }
  /** Too many wrong tries: the next one is taken after this. */
  | { state: "throttled"; secondsLeft: number };
