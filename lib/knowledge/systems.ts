import type { System } from "./schema";

const files = import.meta.glob<System>("./systems/*.json", { eager: true, import: "default" });

/** Every login product Entrée knows, by id. */
export const systems: readonly System[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The product of that id; undefined when there is none or it is not known. */
export function systemById(id: string | null): System | undefined {
  return systems.find((system) => system.id === id);
}
