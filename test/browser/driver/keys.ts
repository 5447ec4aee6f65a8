/** The keys that stories press, by the name the UI Events standard gives them, and each protocol's way to say them. */

interface KeyCodes {
  /** `KeyboardEvent.keyCode`, which Chromium's protocol wants. */
  windows: number;
  /** The code point of WebDriver §17.4.2, which Firefox wants. */
  webDriver: string;
  /** What the key types, if anything. */
  text?: string;
}

export const keys = {
  Tab: { windows: 9, webDriver: "\uE004" },
  Enter: { windows: 13, webDriver: "\uE007", text: "\r" },
  Escape: { windows: 27, webDriver: "\uE00C" },
  " ": { windows: 32, webDriver: " ", text: " " },
  Backspace: { windows: 8, webDriver: "\uE003" },
  Delete: { windows: 46, webDriver: "\uE017" },
  Home: { windows: 36, webDriver: "\uE011" },
  End: { windows: 35, webDriver: "\uE010" },
  ArrowLeft: { windows: 37, webDriver: "\uE012" },
  ArrowUp: { windows: 38, webDriver: "\uE013" },
  ArrowRight: { windows: 39, webDriver: "\uE014" },
  ArrowDown: { windows: 40, webDriver: "\uE015" },
} satisfies Record<string, KeyCodes>;

export type PlainKey = keyof typeof keys;
export type Key = PlainKey | `Shift+${PlainKey}`;

/** The key without its modifier, and whether Shift is held. */
export function readKey(key: Key): KeyCodes & { name: PlainKey; shift: boolean } {
  const shift = key.startsWith("Shift+");
  const name = (shift ? key.slice("Shift+".length) : key) as PlainKey;
  return { ...keys[name], name, shift };
}
