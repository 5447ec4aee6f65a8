import type { InstitutionFile } from "./institution-schema";

const shipped = import.meta.glob<InstitutionFile>("./institutions/*.json", { eager: true, import: "default" });

// The test servers' institutions stay out of what students install: the condition is a constant at build time.
const fictional =
  import.meta.env.MODE === "production"
    ? {}
    : import.meta.glob<InstitutionFile>("./fictional/*.json", { eager: true, import: "default" });

/**
 * Every institution of this build, by name. To be imported by the page that searches it, when it does: everything else
 * carries the chosen institutions alone.
 */
export const catalogue: readonly InstitutionFile[] = [...Object.values(shipped), ...Object.values(fictional)].sort(
  (a, b) => a.name.localeCompare(b.name, "fr"),
);
