import { join } from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { fakeBrowser } from "wxt/testing/fake-browser";

/** Gives the fake browser the words that students read: the real catalogue, blanks filled in as browsers do it. */
export const speakFrench = (): Promise<void> => speak("fr");

export const speakEnglish = (): Promise<void> => speak("en");

async function speak(language: "fr" | "en"): Promise<void> {
  const file = join(import.meta.dirname, `../../locales/${language}.yml`);
  const words = generateChromeMessages(await parseMessagesFile(file));
  const getMessage = (key: string, blanks: string[] = []): string =>
    (words[key]?.message ?? "").replace(/\$(\d)/g, (_blank, place: string) => blanks[Number(place) - 1] ?? "");
  Object.assign(fakeBrowser.i18n, { getMessage });
}
