import { keepTokens } from "./keep-tokens";
import { forgetPending, pendingTokens } from "./pending-tokens";

/** Keeps what was read from a page while the vault was locked or not there, now that it is open. */
export async function keepPending(now: number): Promise<void> {
  const pending = await pendingTokens(now);
  if (!pending) return;
  const { tokens, institutionId, hosts } = pending;
  const wanted = tokens.map((token) => ({ token, name: "", institutionId, hosts }));
  if (await keepTokens(wanted, now)) await forgetPending();
}
