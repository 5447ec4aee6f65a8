import { i18n } from "#i18n";
import { proposePassphrase as propose } from "@/lib/vault/passphrase/propose-passphrase";
import { type PassphraseWeakness, weighPassphrase as weigh } from "@/lib/vault/passphrase/weigh-passphrase";
import { randomBytes } from "./random-bytes";

/** Five words drawn by lot, in the language of the screen. */
export function proposePassphrase(): Promise<string> {
  return propose(i18n.t("languageCode") === "en" ? "en" : "fr", randomBytes);
}

/** What a person can do about a weak one. */
type Advice = "too-short" | "too-common" | "too-regular" | "too-long";

const advice: Record<PassphraseWeakness, Advice> = {
  "too-short": "too-short",
  "too-long": "too-long",
  common: "too-common",
  guessable: "too-common",
  date: "too-common",
  repeated: "too-regular",
  sequence: "too-regular",
};

/** Whether a passphrase of one's own stands up to guessing, and if not, what to change. */
export function weighPassphrase(typed: string): { enough: boolean; reason: Advice | null } {
  const { enough, reason } = weigh(typed);
  return { enough, reason: reason === null ? null : advice[reason] };
}
