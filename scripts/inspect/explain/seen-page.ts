import type { Scene } from "@/lib/sso/judge/condition";
import type { Reading } from "@/lib/sso/reading";
import type { Sketch } from "@/lib/sso/sketch";

/** A page with what was looked at, what that was judged to say, and the reading. */
export type SeenPage = Scene & { document: Document; address: URL; sketch: Sketch; reading: Reading };
