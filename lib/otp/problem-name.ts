import { tidyName } from "./tidy-name";

/** How an entry that cannot be read is named to the student, null where nothing names it. */
export function problemName(issuer: string, label: string): string | null {
  const name = [tidyName(issuer), tidyName(label)].filter((part) => part !== "").join(" · ");
  return name === "" ? null : name.slice(0, 256);
}
