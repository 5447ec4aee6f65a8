import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/** The page is one of errors, and tells no more of which. The last of all that can be wrong. */
export function unknownError({ reading }: Pick<Evidence, "reading">): Finding | null {
  const said = reading?.notices.find(({ kind }) => kind === "internal-error");
  const facts: Fact[] = said ? [{ kind: "page-said", notice: said }] : [];
  if (reading?.step === "error") facts.push({ kind: "page-wants", step: "error" });
  return conclude({
    kind: "unknown-error",
    facts,
    remedies: [{ kind: "open-entry" }, { kind: "repair-session" }, { kind: "retry-private" }, { kind: "copy-details" }],
  });
}
