import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";
import { isOldForm } from "../is-old-form";
import { namesAnotherTrouble } from "../names-another-trouble";

/** The form was open too long before it was sent, or another tab went on with the same login. */
export function staleRequest(evidence: Evidence): Finding | null {
  const { reading } = evidence;
  if (namesAnotherTrouble(reading) || !isOldForm(evidence)) return null;
  const said = reading?.notices.find(({ kind }) => kind === "stale-request");
  return conclude({
    kind: "stale-request",
    facts: said ? [{ kind: "page-said", notice: said }] : [],
    remedies: [{ kind: "open-entry" }, { kind: "repair-session" }, { kind: "retry-private" }],
  });
}
