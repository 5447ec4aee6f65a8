/** One account as the popup shows it. The popup makes the codes: nothing here could make another. */
export type CodeView = {
  id: string;
  /** What the student calls it, else its issuer. */
  title: string;
  /** Whose account it is there; empty where the issuer did not say. */
  subtitle: string;
  digits: 6 | 7 | 8;
  kind: "totp" | "hotp";
  /** Null until it is asked for: asking a counter for a code spends it. */
  code: string | null;
  /** The one after, where time makes it. */
  nextCode: string | null;
  /** Of the code shown. Both are 0 where a counter makes it. */
  leftMs: number;
  periodMs: number;
};
