import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";

/** The SSO holds a session of somebody else, or of another account: it says so, and goes no further. */
export function loggedInAsOther({ reading }: Evidence): Finding | null {
  if (reading?.step !== "error" && reading?.step !== "interstitial") return null;
  const said = reading.notices.find(({ kind }) => kind === "already-logged-in");
  return conclude({
    kind: "logged-in-as-other",
    facts: said ? [{ kind: "page-said", notice: said }] : [],
    remedies: [{ kind: "repair-session" }, { kind: "retry-private" }],
  });
}
