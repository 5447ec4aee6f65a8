/** How a passphrase of one's own stands up to guessing. `reason` is null where it is enough. */
export type Weighed = { enough: boolean; reason: "too-short" | "too-common" | "too-regular" | "too-long" | null };
