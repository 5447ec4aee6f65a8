import { i18n } from "#i18n";

/** The code that a page asks for, as far as the vault knows: there, with the only host where it goes, or behind the lock. */
export type CodeAtHand = { state: "open"; host: string } | { state: "locked" };

/** What the student does with it. */
export function codeAtHandWords(atHand: CodeAtHand): string {
  return atHand.state === "open" ? i18n.t("codes.wantedHere", [atHand.host]) : i18n.t("codes.wantedLocked");
}
