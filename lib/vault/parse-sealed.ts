import * as v from "valibot";
import { type SealedVault, sealedVaultSchema } from "./sealed-vault";

const laterVersion = v.object({
  version: v.pipe(v.number(), v.integer(), v.notValue(1)),
  format: v.literal("entree-vault"),
});

/**
 * The vault in a value read from the disk or from a file, with nothing opened yet. What has another version and our
 * format is `unsupported-version`; whatever else is not exactly a vault is `damaged`.
 */
export function parseSealed(value: unknown): SealedVault | { reason: "damaged" | "unsupported-version" } {
  const parsed = v.safeParse(sealedVaultSchema, value, { abortEarly: true });
  if (parsed.success) return parsed.output;
  return { reason: v.is(laterVersion, value) ? "unsupported-version" : "damaged" };
}
