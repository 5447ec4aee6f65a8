import { i18n } from "#i18n";
import { proposePassphrase as propose } from "@/lib/vault/passphrase/propose-passphrase";
import { weighPassphrase as weigh } from "@/lib/vault/passphrase/weigh-passphrase";
import { randomBytes } from "./random-bytes";

/** Five words drawn by lot, in the language of the screen. */
export function proposePassphrase(): string {
  return propose(i18n.t("languageCode") === "en" ? "en" : "fr", randomBytes);
}

export const weighPassphrase = weigh;
