/**
 * The one form of a passphrase that is derived from: NFKC, since keyboards write an accent in one piece or two. Null
 * when it is empty or longer than 1024 bytes of UTF-8.
 */
export function normalisePassphrase(passphrase: string): string | null {
  // Normalising a huge text takes its time, and can make it shorter but not a thousand times.
  if (passphrase.length > 16 * 1024) return null;
  const normal = passphrase.normalize("NFKC");
  const { length } = new TextEncoder().encode(normal);
  return length > 0 && length <= 1024 ? normal : null;
}
