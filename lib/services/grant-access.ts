import { type ChosenInstitution, originsOf } from "@/lib/knowledge/institution";
import { ask } from "@/lib/messages/ask";
import { requestOrigins } from "@/lib/platform/permissions";

/**
 * Chooses an institution and opens the browser's one prompt for its hosts. Call it first thing in a click. The choice
 * is kept whatever the answer, so that a refusal is a state with a button and not a start from nothing.
 */
export function chooseAndRequest(institution: ChosenInstitution): Promise<boolean> {
  const answer = requestOrigins(originsOf(institution));
  void ask("institution.choose", { institution });
  return answer.catch(() => false);
}

/** Opens the prompt for hosts that are missing. Call it first thing in a click. */
export function requestMissing(origins: readonly string[]): Promise<boolean> {
  return requestOrigins(origins).catch(() => false);
}
