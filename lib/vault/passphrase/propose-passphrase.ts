import type { Random } from "../bytes";

/** Short common words, none of which needs an accent: a passphrase is typed on keyboards that have them and on others. */
const lists = {
  fr: () => import("./words/fr.txt?raw"),
  en: () => import("./words/en.txt?raw"),
};

const wordCount = 5;

/** A number below the limit, each as likely as any other. */
function draw(limit: number, random: Random): number {
  const fair = 65_536 - (65_536 % limit);
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const drawn = high * 256 + low;
    if (drawn < fair) return drawn % limit;
  }
}

/**
 * Five words with spaces between them: one of more than 2⁵⁵ such passphrases, all as likely. The words are loaded when
 * they are asked for; the background, which has to fit in one file, should not import this.
 */
export async function proposePassphrase(language: "fr" | "en", random: Random): Promise<string> {
  const words = (await lists[language]()).default.trim().split(/\s+/);
  return Array.from({ length: wordCount }, () => words[draw(words.length, random)]).join(" ");
}
