import type { ImportFormat } from "@/lib/otp/import-report";
import type { Attempt } from "./attempt";
import type { AddRefusal } from "./reason-words";

/** Where the adding of codes stands. `name` is the file's, null for what was pasted. */
export type AddState =
  | { state: "waiting" }
  | { state: "reading"; name: string | null }
  | { state: "locked"; format: ImportFormat; name: string | null; attempt: Attempt }
  /** Some parts of an export in several QR codes are read; indexes from 0. */
  | { state: "parts"; read: readonly number[]; size: number }
  | { state: "refused"; reason: AddRefusal; name: string | null; by: "text" | "file" | "hand" };
