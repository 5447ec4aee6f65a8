import type { Fact } from "@/lib/diagnosis/finding";
import { barePath } from "./place-of";
import { scrub } from "./scrub";

/** A fact's fields as `key=value`, whatever fields it has. Messages stand elsewhere in the request, word for word. */
function fieldsOf(value: unknown, name: string): string[] {
  if (typeof value === "string") return [`${name}=${scrub(value.startsWith("/") ? barePath(value) || "/" : value)}`];
  if (typeof value === "number" || typeof value === "boolean") return [`${name}=${value}`];
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, name));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== "text")
    .flatMap(([key, item]) => fieldsOf(item, name === "" ? key : `${name}.${key}`));
}

/** One fact in a line for technicians, the same in every language. */
export function factLine({ kind, ...fields }: Fact): string {
  return [kind, ...fieldsOf(fields, "")].join(" ");
}
