import type { Account } from "@/lib/otp/account";

/** What a row tells of an account. Its secret is not among it. */
export type AccountEntry = Pick<Account, "id" | "name" | "issuer" | "label" | "institutionId">;
