import type { Reading } from "../../lib/sso/reading.ts";

/** What a page tells once it has settled. */
export type Report = { reading: Reading } | { error: string };
