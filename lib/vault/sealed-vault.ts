import * as v from "valibot";
import { fromBase64 } from "./base64";

/** Bytes in base64, between these lengths. */
const bytes = (least: number, most = least) =>
  v.pipe(
    v.string(),
    v.maxLength(Math.ceil(most / 3) * 4),
    v.check((text) => {
      const length = fromBase64(text)?.length ?? -1;
      return least <= length && length <= most;
    }),
  );

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The vault's key sealed by another one: 32 bytes and GCM's tag. */
const wrap = { nonce: bytes(12), wrappedKey: bytes(48) };

const passphraseSlot = v.strictObject({
  kind: v.literal("passphrase"),
  kdf: v.strictObject({
    algorithm: v.literal("argon2id"),
    memoryKiB: whole,
    iterations: whole,
    parallelism: whole,
    salt: bytes(16),
  }),
  ...wrap,
});

const recoverySlot = v.strictObject({ kind: v.literal("recovery"), salt: bytes(16), ...wrap });

/** WebAuthn §4: a credential's id has 1023 bytes at most. */
const prfSlot = v.strictObject({
  kind: v.literal("prf"),
  credentialId: bytes(1, 1023),
  prfSalt: bytes(32),
  ...wrap,
});

const slots = v.pipe(
  v.array(v.variant("kind", [passphraseSlot, recoverySlot, prfSlot])),
  v.maxLength(10),
  v.check((all) => all.filter(({ kind }) => kind === "passphrase").length === 1),
  v.check((all) => all.filter(({ kind }) => kind === "recovery").length <= 1),
  v.check((all) => {
    const ids = all.flatMap((slot) => (slot.kind === "prf" ? slot.credentialId : []));
    return new Set(ids).size === ids.length;
  }),
);

/** Thousands of accounts; what a hostile file may make us hold. */
export const largestContentBytes = 4 * 1024 * 1024;

/** What is stored and exported: FORMAT.md. */
export const sealedVaultSchema = v.strictObject({
  version: v.literal(1),
  format: v.literal("entree-vault"),
  revision: whole,
  slots,
  nonce: bytes(12),
  sealed: bytes(16, largestContentBytes + 16),
});

export type SealedVault = v.InferOutput<typeof sealedVaultSchema>;
export type VaultHeader = Omit<SealedVault, "nonce" | "sealed">;
export type Slot = SealedVault["slots"][number];
export type PassphraseSlot = v.InferOutput<typeof passphraseSlot>;
