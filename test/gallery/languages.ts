import { completeMessages } from "@/lib/i18n/complete-messages";
import type { PackedMessages } from "@/lib/i18n/packed-messages";

type Locale = { language: string; default: PackedMessages };

const locales = Object.values(import.meta.glob<Locale>("../../locales/*.yml", { eager: true }));
const english = locales.find(({ language }) => language === "en")?.default ?? {};

/** Every language there is, what it does not say yet in English, as in the package. */
export const languages: ReadonlyMap<string, PackedMessages> = new Map(
  locales.map(({ language, default: messages }) => [language, completeMessages(messages, english)]),
);
