import { offeredCodeHosts, withCodeHost } from "@/lib/knowledge/apply-provision";
import { ask } from "@/lib/messages/ask";
import { requestOrigins } from "@/lib/platform/permissions";
import { listChosen } from "./chosen-institutions";
import { provisionOf } from "./institution-provision";

/** A further host for its codes that an institution names, and the student has not said yes to. */
export type OfferedHost = { institutionId: string; shortName: string; host: string };

export async function listOfferedHosts(): Promise<OfferedHost[]> {
  const offers = (await listChosen()).map(async (institution) => {
    const { id: institutionId, shortName } = institution;
    const hosts = offeredCodeHosts(institution, await provisionOf(institutionId));
    return hosts.map((host) => ({ institutionId, shortName, host }));
  });
  return (await Promise.all(offers)).flat();
}

/** The student's yes. Call it first thing in a click: the browser asks too, and nothing changes where it hears no. */
export async function acceptHost({ institutionId, host }: OfferedHost): Promise<boolean> {
  const isGranted = await requestOrigins([`https://${host}/*`]).catch(() => false);
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  if (!isGranted || !institution) return false;
  const extended = withCodeHost(institution, await provisionOf(institutionId), host);
  return (await ask("institution.choose", { institution: extended })).ok;
}
