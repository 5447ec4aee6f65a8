import { onLastingChange } from "@/lib/platform/lasting-store";
import { onPermissionChange } from "@/lib/platform/permissions";
import { chosenInstitutions } from "./chosen-institutions";

/** Calls back when the list of institutions or what is granted to them changes, wherever it was done. */
export function onInstitutionsChange(callback: () => void, signal: AbortSignal): void {
  onLastingChange(chosenInstitutions, callback, signal);
  onPermissionChange(callback, signal);
}
