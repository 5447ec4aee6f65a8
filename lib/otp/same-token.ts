import type { Token } from "./account";

const stepOf = (token: Token) => (token.kind === "totp" ? token.periodSeconds : null);

/** Whether two tokens make the same codes. Names do not count, nor how far a counter has come. */
export function sameToken(a: Token, b: Token): boolean {
  return (
    a.kind === b.kind &&
    a.secret === b.secret &&
    a.algorithm === b.algorithm &&
    a.digits === b.digits &&
    stepOf(a) === stepOf(b)
  );
}
