import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";

/** The server noticed itself that its pages send the student round in circles. */
export function toldRedirectLoop({ reading }: Evidence): Finding | null {
  const said = reading?.notices.find(({ kind }) => kind === "redirect-loop");
  return conclude({
    kind: "redirect-loop",
    facts: said ? [{ kind: "page-said", notice: said }] : [],
    remedies: [{ kind: "repair-session" }, { kind: "retry-private" }],
  });
}
