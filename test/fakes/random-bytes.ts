import type { Random } from "../../lib/vault/bytes";

export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length));
