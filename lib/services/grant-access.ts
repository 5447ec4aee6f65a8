import { type ChosenInstitution, originsOf } from "@/lib/knowledge/institution";
import { ask } from "@/lib/messages/ask";
import { requestOrigins } from "@/lib/platform/permissions";

/**
 * Chooses an institution and opens the browser's one prompt for its hosts. Call it first thing in a click. The choice
 * is kept whatever the answer, so that a refusal is a state with a button and not a start from nothing.
 */
export function chooseAndRequest(institution: ChosenInstitution): Promise<boolean> {
  // Sent before the prompt opens and not waited for: Chromium closes a popup that asks, Firefox may.
  void ask("institution.choose", { institution });
  return requestOrigins(originsOf(institution)).catch(() => false);
}
