import * as v from "valibot";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";

const time = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

const schema = v.strictObject({
  backupAtMs: time,
  /** Of the vault that was saved: a later one holds what no backup has. */
  backupRevision: time,
  recoveryMadeAtMs: time,
  /** The student put the offer of a recovery sheet off. */
  isRecoveryPutOff: v.boolean(),
  isBackupPutOff: v.boolean(),
});

export type VaultCare = v.InferOutput<typeof schema>;

const stored: LastingValue<typeof schema> = {
  key: "vault-care",
  schema,
  fallback: {
    backupAtMs: null,
    backupRevision: null,
    recoveryMadeAtMs: null,
    isRecoveryPutOff: false,
    isBackupPutOff: false,
  },
};

/** What was done so that nothing is lost with this computer: when, and nothing of what the vault holds. */
export function readVaultCare(): Promise<VaultCare> {
  return readLasting(stored);
}

export function reviseVaultCare(changes: Partial<VaultCare>): Promise<void> {
  return reviseLasting(stored, (held) => ({ ...held, ...changes }));
}

export function forgetVaultCare(): Promise<void> {
  return reviseVaultCare(stored.fallback);
}
