import { i18n } from "#i18n";
import type { Finding } from "@/lib/diagnosis/finding";
import { camel } from "./camel";

/** The verdict in at most nine words. */
export function verdictTitle({ kind }: Pick<Finding, "kind">): string {
  return i18n.t(`verdict.${camel(kind)}.title`);
}

/** What it means for the student, in a sentence or two. */
export function verdictText({ kind }: Pick<Finding, "kind">): string {
  return i18n.t(`verdict.${camel(kind)}.text`);
}
