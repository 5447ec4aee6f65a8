import { browser } from "./browser";
import { managedCopyKey } from "./managed-storage";
import { readTogether } from "./read-together";

const key = "language";

/** The language that the student chose, as it was written; null where it is the browser's. */
export async function readChosenLanguage(): Promise<unknown> {
  return (await readTogether("local", key)) ?? null;
}

export async function writeChosenLanguage(language: string | null): Promise<void> {
  if (language === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: language });
}

/** Calls back when the student chose another one, or administrators wish another one. */
export function onLanguageChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>, area: string) => {
    if (area === "local" && (key in changes || managedCopyKey in changes)) callback();
  });
}
