import { helpAsGiven } from "@/lib/knowledge/help-as-given";
import type { ChosenInstitution, InstitutionHelp } from "@/lib/knowledge/institution";
import { provisionOf } from "./institution-provision";

/** Where an institution's students are sent, as it says itself or as the catalogue knows. */
export async function helpOf({ id, help }: ChosenInstitution): Promise<InstitutionHelp> {
  return helpAsGiven(help, await provisionOf(id));
}
