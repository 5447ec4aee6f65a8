import type { Bytes } from "./bytes";
import type { Slot, VaultHeader } from "./sealed-vault";

/** Every member that is authenticated, in the order in which it is written: whatever is missing here could be forged. */
const members = [
  "version",
  "format",
  "revision",
  "slot",
  "slots",
  "kind",
  "kdf",
  "algorithm",
  "memoryKiB",
  "iterations",
  "parallelism",
  "salt",
  "credentialId",
  "prfSalt",
  "nonce",
  "wrappedKey",
];

const canonical = (value: object): Bytes => new TextEncoder().encode(JSON.stringify(value, members));

/** A slot as it is before it holds the key. */
export type SlotParameters = Slot extends infer One
  ? One extends Slot
    ? Omit<One, "nonce" | "wrappedKey">
    : never
  : never;

/** What the content is bound to: version, revision and all slots. FORMAT.md, "Canonical text". */
export const headerText = ({ version, format, revision, slots }: VaultHeader): Bytes =>
  canonical({ version, format, revision, slots });

/** What a wrapped key is bound to: how it was derived. */
export function slotText(slot: SlotParameters): Bytes {
  const { nonce: _, wrappedKey: __, ...parameters } = slot as Slot;
  return canonical({ version: 1, format: "entree-vault", slot: parameters });
}
