import { argon2id } from "../vault/argon2id";
import type { KdfParameters } from "../vault/derive";

type Order = { passphrase: string; params: KdfParameters };

/** The worker's end of `deriveKey`: an order in, the key out, or null when it cannot be derived. */
export function serveDerivations(port: Pick<MessagePort, "addEventListener" | "postMessage">): void {
  port.addEventListener("message", async ({ data }: MessageEvent<Order>) => {
    port.postMessage(await argon2id(data.passphrase, data.params).catch(() => null));
  });
}
