import { Codes } from "./Codes";
import { glanceAtVault, type Vault } from "./use-vault";

export type OpenedCodes = { Codes: typeof Codes; vault: Vault };

/** The codes, and the vault as it is now, so that the first that is drawn of them is what is in it. */
export async function openCodes(): Promise<OpenedCodes> {
  return { Codes, vault: await glanceAtVault(Date.now()) };
}
