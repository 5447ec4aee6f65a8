import type { Random } from "@/lib/vault/bytes";

/** Bytes nobody can guess, from the browser. */
export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length));
