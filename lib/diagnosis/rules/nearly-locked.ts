import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/** As few tries as this leave no room for a typing mistake. */
const tooFew = 1;

/** The next wrong password locks the account. What the page says of the tries left goes before what was counted. */
export function nearlyLocked({ tries, reading }: Evidence): Finding | null {
  if (reading?.step !== "password") return null;
  const said = reading.notices.find(({ triesLeft, kind }) => kind === "bad-credentials" && triesLeft !== undefined);
  const counted = tries ? tries.limit - tries.used : null;
  const left = said?.triesLeft ?? counted;
  if (left === null || left < 1 || left > tooFew || (!said && tries?.used === 0)) return null;
  const facts: Fact[] = said ? [{ kind: "page-said", notice: said }] : [];
  if (!said && tries) facts.push({ kind: "tries-left", left, limit: tries.limit, isGuess: tries.isGuess });
  if (tries?.savedPasswordSuspected) facts.push({ kind: "saved-password", used: tries.used });
  return conclude({
    kind: "nearly-locked",
    facts,
    remedies: [{ kind: "reset-password", address: reading.links.reset ?? null }, { kind: "on-page" }],
    settledBy: "ask-help",
  });
}
