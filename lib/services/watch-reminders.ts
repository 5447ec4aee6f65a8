import { onAccountsChange } from "./account-memory";
import { onInstitutionsChange } from "./watch-institutions";

/** Calls back when a date was learnt, a reminder chosen, or an institution added or removed. */
export function onRemindersChange(callback: () => void, signal: AbortSignal): void {
  onAccountsChange(callback, signal);
  onInstitutionsChange(callback, signal);
}
