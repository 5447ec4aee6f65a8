import type { SystemMarkers } from "./markers-schema";
import type { System } from "./schema";

const files = import.meta.glob<System>("./systems/*.json", { eager: true, import: "default" });

/** How the pages of every login product are read, by id: for tests and tools. A login page gets its own product's only. */
export const systemMarkers: readonly SystemMarkers[] = Object.values(files)
  .map(({ id, markers }) => ({ id, ...markers }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
