import { tickItems } from "./activation";
import { readAccounts } from "./vault-session";

/** Ticks the second factor where the open vault keeps a code account of the institution. A locked vault tells nothing. */
export async function tickSecondFactor(institutionId: string, now: number): Promise<void> {
  const accounts = await readAccounts(now);
  if (accounts?.some((account) => account.institutionId === institutionId)) {
    await tickItems(institutionId, ["second-factor"]);
  }
}
