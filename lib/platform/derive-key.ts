import type { Bytes } from "../vault/bytes";
import type { Derive } from "../vault/derive";
import { browser } from "./browser";

type ScriptAddressPolicy = { createScriptURL(text: string): unknown };
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(): string }): ScriptAddressPolicy };

let policy: ScriptAddressPolicy | undefined;

/**
 * The address of our worker's script, as the policy of our pages wants it: trusted by its own name, which vouches for no
 * other address, so that nothing else could be run by this door. Firefox knows no such names before 148.
 */
function workerAddress(): string {
  const address = browser.runtime.getURL("/kdf-worker.js");
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("kdf-worker", { createScriptURL: () => address });
  return (policy?.createScriptURL("") ?? address) as string;
}

/**
 * Argon2id in a thread of its own, so that no page stands still: half a second on a usual machine. The thread ends with
 * the answer, and gives its memory back. Rejects when nothing could be derived: parameters that RFC 9106 does not allow,
 * or more memory than there is. For pages alone: a service worker cannot start a worker.
 */
export const deriveKey: Derive = async (passphrase, params) => {
  const worker = new Worker(workerAddress());
  try {
    const key = await new Promise<Bytes | null>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Bytes | null>) => resolve(data);
      worker.onerror = () => resolve(null);
      worker.postMessage({ passphrase, params });
    });
    if (!key) throw new Error("the key could not be derived");
    return key;
  } finally {
    worker.terminate();
  }
};
