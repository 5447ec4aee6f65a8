import * as v from "valibot";
import { accountSchema } from "@/lib/otp/account";

/** What the vault holds, in the order in which the student sees it. */
export const vaultContentSchema = v.strictObject({
  accounts: v.pipe(v.array(accountSchema), v.maxLength(1_000)),
});

export type VaultContent = v.InferOutput<typeof vaultContentSchema>;
