/**
 * Why a vault does not open. `refused`: not the right passphrase, recovery key or authenticator, or a wrap that was
 * changed; nobody can tell these apart. `damaged`: no vault of ours, or one whose key came out and whose content or
 * header was changed.
 */
export type VaultReason = "refused" | "damaged" | "unsupported-version" | "weak-parameters" | "costly-parameters";
