import { listChosen } from "./chosen-institutions";

/** The institutions that a code may belong to, each with the hosts where its codes may be written. */
export async function listBindable(): Promise<{ id: string; shortName: string; hosts: string[] }[]> {
  return (await listChosen()).map(({ id, shortName, codeHosts }) => ({ id, shortName, hosts: codeHosts }));
}
