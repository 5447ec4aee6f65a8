import type { ChosenInstitution, InstitutionHelp } from "@/lib/knowledge/institution";
import type { Reading } from "@/lib/sso/reading";
import { recallLinks } from "./learnt-links";

type Links = Reading["links"];

const sure = (told: InstitutionHelp["reset"]): string | undefined => (told?.toCheck ? undefined : told?.value);

/**
 * Where an institution sends who cannot get in: what its page prints now, else what it printed before, else what the
 * catalogue is sure of. Unknown stays unknown.
 */
export async function knownLinks({ id, help = {} }: ChosenInstitution, printed: Links): Promise<Links> {
  const learnt = await recallLinks(id);
  const known = {
    reset: printed.reset ?? learnt.reset ?? sure(help.reset),
    activation: printed.activation ?? learnt.activation ?? sure(help.activation),
    help: printed.help ?? learnt.help ?? sure(help.support),
    back: printed.back,
  };
  return Object.fromEntries(Object.entries(known).filter(([, address]) => address !== undefined));
}
