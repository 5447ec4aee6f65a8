/** The scenes that stand for the others: each subject once, both themes, both languages, and what is easily lost. */
export type Pictured = {
  file: string;
  id: string;
  language: string;
  width: number;
  theme: "light" | "dark";
  forcedColors?: boolean;
  mirrored?: boolean;
};

const shot = (file: string, id: string, more: Partial<Pictured> = {}): Pictured => ({
  file,
  id,
  language: "fr",
  width: 360,
  theme: "light",
  ...more,
});

export const pictured: readonly Pictured[] = [
  shot("verdict", "verdict/stale-session"),
  shot("verdict-dark", "verdict/server-down", { theme: "dark" }),
  shot("verdict-narrow", "verdict/bad-credentials", { language: "en", width: 320 }),
  shot("verdict-mirrored", "verdict/redirect-loop", { mirrored: true }),
  shot("verdict-forced-colours", "verdict/account-locked", { forcedColors: true }),
  shot("repaired", "repair/arrived"),
  shot("look-alike", "missing/look-alike", { theme: "dark" }),
  shot("codes", "codes/wanted"),
  shot("codes-dark", "codes/waiting", { theme: "dark", language: "en" }),
  shot("unlock", "codes/unlock-refused"),
  shot("tries", "account/last-try"),
  shot("reach", "reach/slow-rush", { theme: "dark" }),
  shot("guided-path", "support/asks-reset", { width: 640 }),
  shot("request", "support/write-english", { width: 640, theme: "dark", language: "en" }),
  shot("log", "options/log", { width: 640 }),
  shot("permission", "welcome/ask-to-check", { width: 640, theme: "dark" }),
  shot("vault", "vault/rows-three", { width: 640 }),
  shot("recovery", "vault/recovery-made", { width: 640, language: "en" }),
  shot("clock", "clock/check-wrong", { width: 640, theme: "dark" }),
  shot("welcome", "welcome/search", { width: 640 }),
  shot("options", "options/institutions", { width: 640 }),
];
