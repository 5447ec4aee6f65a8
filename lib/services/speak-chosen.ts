import { isLanguage, type Language } from "@/lib/i18n/languages";
import type { PackedMessages } from "@/lib/i18n/packed-messages";
import { speak } from "@/lib/i18n/words";
import { onLanguageChange, readChosenLanguage, writeChosenLanguage } from "@/lib/platform/chosen-language";
import { readPacked } from "@/lib/platform/requests";
import { administratorsWishes } from "./administrators";

let spoken: Promise<void> | null = null;

/** Says everything in the language that the student chose from here on. Wait for it before words are said. */
export function speakChosen(): Promise<void> {
  spoken ??= load();
  return spoken;
}

async function load(): Promise<void> {
  // Asked for together, though the student's choice needs no other.
  const wishes = administratorsWishes();
  const language = (await chosenLanguage()) ?? (await wishes).language;
  // What the web calls zh-CN lies in a folder zh_CN.
  const folder = language?.replace("-", "_");
  const messages = folder && (await readPacked(`/_locales/${folder}/messages.json`).catch(() => null));
  speak(messages as PackedMessages | null);
}

/** Null where it is the browser's, or none that we have any more. */
export async function chosenLanguage(): Promise<Language | null> {
  const chosen = await readChosenLanguage().catch(() => null);
  return isLanguage(chosen) ? chosen : null;
}

export function chooseLanguage(language: Language | null): Promise<void> {
  return writeChosenLanguage(language);
}

/** Calls back once another language is spoken. */
export function onOtherLanguage(callback: () => void): void {
  onLanguageChange(() => {
    spoken = load();
    void spoken.then(callback);
  });
}
