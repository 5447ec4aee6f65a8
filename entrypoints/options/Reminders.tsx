import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { ReminderList } from "@/components/account/ReminderList";
import { OptionsPart } from "@/components/OptionsPart";
import type { ReminderView } from "@/lib/messages/account-view";
import { ask } from "@/lib/messages/ask";
import { allowReminders } from "@/lib/services/allow-reminders";
import { calendarOf } from "@/lib/services/export-reminders";
import { saveFile } from "@/lib/services/save-file";
import { useReminders } from "./use-reminders";

/** The part of the settings about reminders. */
export function Reminders() {
  const { reminders, refresh } = useReminders();
  const [refusedFor, setRefusedFor] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const choose = async ({ institutionId }: ReminderView, choice: { ofExpiry?: boolean; ofLapse?: boolean }) => {
    const isOn = choice.ofExpiry ?? choice.ofLapse ?? false;
    const isAllowed = isOn ? await allowReminders() : true;
    setRefusedFor(isAllowed ? null : institutionId);
    await ask("reminder.choose", { institutionId, ...choice });
    await refresh();
  };
  const snooze = async ({ institutionId }: ReminderView, days: number) => {
    await ask("reminder.snooze", { institutionId, days });
    await refresh();
  };
  const forget = async ({ institutionId, institution }: ReminderView) => {
    await ask("reminder.forget", { institutionId });
    setSaid(i18n.t("reminder.forgotten", [institution]));
    await refresh();
  };
  const save = (reminder: ReminderView) => {
    saveFile(calendarOf(reminder, Date.now()));
    setSaid(i18n.t("reminder.exported"));
  };

  return (
    <OptionsPart name="reminders">
      {reminders && (
        <ReminderList
          reminders={reminders}
          refusedFor={refusedFor}
          onChoose={(reminder, choice) => void choose(reminder, choice)}
          onSnooze={(reminder, days) => void snooze(reminder, days)}
          onExport={save}
          onForget={(reminder) => void forget(reminder)}
        />
      )}
      <p class="quiet" role="status">
        {said}
      </p>
    </OptionsPart>
  );
}
