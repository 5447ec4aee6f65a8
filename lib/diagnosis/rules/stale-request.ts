import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";
import { namesAnotherTrouble } from "../names-another-trouble";

/** The page was open too long, or another tab went on with the same login: the page says that its request is over. */
export function staleRequest({ reading }: Evidence): Finding | null {
  if (namesAnotherTrouble(reading)) return null;
  const said = reading?.notices.find(({ kind }) => kind === "stale-request");
  return conclude({
    kind: "stale-request",
    facts: said ? [{ kind: "page-said", notice: said }] : [],
    remedies: [{ kind: "repair-session" }, { kind: "open-entry" }, { kind: "retry-private" }],
  });
}
