/** How far asking the server for its time has come. */
export type CheckState = "idle" | "checking" | "done" | "offline" | "no-answer" | "not-granted" | "failed";
