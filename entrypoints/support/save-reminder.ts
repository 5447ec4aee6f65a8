import { i18n } from "#i18n";
import { reminderFile } from "@/lib/services/reminder-file";
import { saveFile } from "@/lib/services/save-file";

/** A day in the student's own calendar, on which to ask again. */
export function saveReminder({ id, shortName }: { id: string; shortName: string }, day: string): void {
  const title = i18n.t("support.answer.remindTitle", [shortName]);
  const text = i18n.t("support.answer.remindText");
  const name = `${i18n.t("support.answer.remindFile")}.ics`;
  saveFile(reminderFile({ id: `support-${id}-${day}`, name, day, title, text }, Date.now()));
}
