import { listChosen } from "./chosen-institutions";

/** The institutions to which a code can be bound, each with the hosts where its codes may be written. */
export async function listBindable(): Promise<{ id: string; shortName: string; hosts: string[] }[]> {
  return (await listChosen())
    .filter(({ codeHosts }) => codeHosts.length > 0)
    .map(({ id, shortName, codeHosts }) => ({ id, shortName, hosts: codeHosts }));
}
