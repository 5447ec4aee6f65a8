import { judgeResetAddress, type ResetVerdict } from "@/lib/account/judge-reset-address";
import type { ResetGuide } from "@/lib/messages/account-view";

/**
 * Judges the address in a reset form as it is typed, and tells each new verdict. The one place of the tree that looks at
 * what is typed in a page: this field, on a reset page, for as long as it takes to judge it. What was typed is neither
 * kept nor sent, and a field whose letters are hidden is not looked at.
 */
export function watchResetAddress(
  field: Element | null,
  { rule, providers }: ResetGuide,
  tell: (verdict: ResetVerdict) => void,
  signal: AbortSignal,
): void {
  if (!(field instanceof HTMLInputElement) || !isAddressField(field)) return;
  let told: ResetVerdict = "unfinished";
  const judge = (): void => {
    // A page can turn the field into one for a password.
    if (!isAddressField(field)) return;
    const verdict = judgeResetAddress(field.value, rule, providers);
    if (verdict === told) return;
    told = verdict;
    tell(verdict);
  };
  field.addEventListener("input", judge, { signal });
  judge();
}

function isAddressField({ type }: HTMLInputElement): boolean {
  return type === "email" || type === "text";
}
