import type { Attempt } from "./attempt";

/** The QR code of one account, asked for again with the passphrase. `drawing` is null until it is given. */
export type ShownQr = { id: string; attempt: Attempt; drawing: { size: number; path: string } | null };
