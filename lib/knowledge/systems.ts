import type { CodeWindow, CookieFact, EntryFact, UsualLockout } from "./schema";

/** What the background knows of a login product: all but how its pages are read, which the reader brings along. */
export type SystemFacts = {
  id: string;
  name: string;
  cookies: readonly CookieFact[];
  entry: EntryFact;
  codeWindow: CodeWindow | null;
  lockout: UsualLockout | null;
};

// One key of each file at a time, so that the build leaves the others out of the background.
const names = import.meta.glob<string>("./systems/*.json", { eager: true, import: "name" });
const cookies = import.meta.glob<CookieFact[]>("./systems/*.json", { eager: true, import: "cookies" });
const entries = import.meta.glob<EntryFact>("./systems/*.json", { eager: true, import: "entry" });
const codeWindows = import.meta.glob<CodeWindow | null>("./systems/*.json", { eager: true, import: "codeWindow" });
const lockouts = import.meta.glob<UsualLockout | null>("./systems/*.json", { eager: true, import: "lockout" });

/** Every login product Entrée knows, by id. */
export const systems: readonly SystemFacts[] = Object.entries(entries)
  .map(([file, entry]) => ({
    id: file.slice("./systems/".length, -".json".length),
    name: names[file] ?? "",
    cookies: cookies[file] ?? [],
    entry,
    codeWindow: codeWindows[file] ?? null,
    lockout: lockouts[file] ?? null,
  }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The product of that id; undefined when there is none or it is not known. */
export function systemById(id: string | null): SystemFacts | undefined {
  return systems.find((system) => system.id === id);
}
