/** Chromium's policies of this machine, for one extension; needs root, and leaves nothing behind. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "/etc/chromium/policies/managed";

/** Writes what an administrator would, and gives the function that takes it back. */
export function setPolicy(extensionId: string, wishes: object): () => void {
  const file = join(folder, `entree-test-${extensionId}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [extensionId]: wishes } } }));
  return () => rmSync(file, { force: true });
}
