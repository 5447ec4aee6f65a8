import { createI18n } from "@wxt-dev/i18n";
import type { GeneratedI18nStructure } from "../../.wxt/i18n/structure";
import { fillMessage, type PackedMessages } from "./packed-messages";

const browsers = createI18n<GeneratedI18nStructure>();
type Say = (key: string, ...args: unknown[]) => string;

let chosen: PackedMessages | null = null;

/** From now on these words are said; null gives the browser's own language back. */
export function speak(messages: PackedMessages | null): void {
  chosen = messages;
}

const say: Say = (key, ...args) => (chosen ? fillMessage(chosen, key, args) : (browsers.t as Say)(key, ...args));

/** Every word that a student reads, by its key in locales/fr.yml: in the language they chose, else in the browser's. */
export const i18n = { t: say as typeof browsers.t };
