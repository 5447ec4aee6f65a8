import * as v from "valibot";
import { type System, systemSchema } from "./schema";

const files = import.meta.glob<unknown>("./systems/*.json", { eager: true, import: "default" });

/** Every login product Entrée knows, by id. */
export const systems: readonly System[] = Object.values(files)
  .map((file) => v.parse(systemSchema, file))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The product of that id; undefined when there is none or it is not known. */
export function systemById(id: string | null): System | undefined {
  return systems.find((system) => system.id === id);
}
