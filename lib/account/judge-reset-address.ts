/** What is known of where an institution sends the link that resets a password. */
export type ResetRule = {
  /** Domains of the addresses that it gives to its students. */
  mailDomains: readonly string[];
  /** Which address it wants; null where no fact says it. */
  recovery: "institution" | "personal" | null;
};

/**
 * What can be said of an address on a reset form. `personal-refused`: only the institution's own works there, any other
 * fails without a word. `personal-doubtful`: so it mostly is, and no fact says it of this one. `misspelt`: nearly a
 * domain that is known. `unfinished`: nothing yet.
 */
export type ResetVerdict =
  | "unfinished"
  | "right"
  | "personal-refused"
  | "personal-doubtful"
  | "institution-refused"
  | "misspelt"
  | "unknown";

const address = /^[^\s@]+@([^\s@]+\.[^\s@.]{2,})$/;

/** Judges an address as it is typed. `providers` are the domains of personal mail. Nothing is kept of it. */
export function judgeResetAddress(typed: string, rule: ResetRule, providers: readonly string[]): ResetVerdict {
  const domain = address.exec(typed.trim().toLowerCase())?.[1];
  if (domain === undefined) return "unfinished";
  const isOwn = rule.mailDomains.some((own) => domain === own || domain.endsWith(`.${own}`));
  if (isOwn) return rule.recovery === "personal" ? "institution-refused" : "right";
  if (providers.includes(domain)) {
    if (rule.recovery === "personal") return "right";
    return rule.recovery === "institution" ? "personal-refused" : "personal-doubtful";
  }
  // "gmail.co" is on the way to "gmail.com": who is still typing has made no mistake.
  if ([...rule.mailDomains, ...providers].some((whole) => whole.startsWith(domain))) return "unfinished";
  const right = [...rule.mailDomains, ...(rule.recovery === "institution" ? [] : providers)];
  return right.some((whole) => isOneSlipFrom(domain, whole)) ? "misspelt" : "unknown";
}

/** Whether one letter too many, too few, another one or two swapped ones make one of the other. */
function isOneSlipFrom(typed: string, whole: string): boolean {
  if (whole.length < 5 || Math.abs(typed.length - whole.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === whole[start]) start += 1;
  const [rest, wholeRest] = [typed.slice(start), whole.slice(start)];
  const isSwapped = rest[0] === wholeRest[1] && rest[1] === wholeRest[0] && rest.slice(2) === wholeRest.slice(2);
  return (
    isSwapped || rest.slice(1) === wholeRest.slice(1) || rest.slice(1) === wholeRest || rest === wholeRest.slice(1)
  );
}
