import type { Remedy } from "@/lib/diagnosis/finding";

/** The remedies that have a button here: typing a code is done in the page, and a reset wants its address. */
export function offeredRemedies(remedies: readonly Remedy[]): Remedy[] {
  return remedies.filter(
    (remedy) => remedy.kind !== "type-code" && !(remedy.kind === "reset-password" && remedy.address === null),
  );
}
