import { expect, test } from "vitest";
import type { Finding, FindingKind, Remedy } from "./finding";
import { withSupport } from "./with-support";

const remediesOf = (kind: FindingKind, remedies: Finding["remedies"]) => {
  const facts = [{ kind: "no-login-seen" }] as const;
  const verdict: Finding = { kind, certainty: "certain", facts, against: [], settledBy: null, remedies };
  return withSupport({ verdict, others: [] }).verdict.remedies.map((remedy) => remedy.kind);
};

const reset: Remedy = { kind: "reset-password", address: null };
const copy: Remedy = { kind: "copy-details" };

test.each<[FindingKind, Finding["remedies"], string[]]>([
  ["account-locked", [reset, copy], ["write-support", "decide-access", "reset-password"]],
  ["account-disabled", [copy], ["write-support", "decide-access"]],
  ["account-expired", [copy], ["write-support", "decide-access"]],
  ["bad-credentials", [reset, { kind: "on-page" }], ["reset-password", "on-page", "decide-access", "write-support"]],
  ["keyboard", [{ kind: "on-page" }], ["on-page", "decide-access", "write-support"]],
  ["stale-session", [{ kind: "repair-session" }], ["repair-session", "write-support"]],
  ["server-down", [copy], ["write-support"]],
  ["login-ready", [{ kind: "on-page" }], ["on-page"]],
  ["code-wanted", [{ kind: "type-code" }], ["type-code"]],
])("%s", (kind, remedies, kinds) => {
  expect(remediesOf(kind, remedies)).toEqual(kinds);
});
