import { useCallback, useEffect, useState } from "preact/hooks";
import type { ReminderView } from "@/lib/messages/account-view";
import { ask } from "@/lib/messages/ask";
import { onRemindersChange } from "@/lib/services/watch-reminders";

/** The reminders as the background knows them, asked for again whenever they may have changed. */
export function useReminders(): { reminders: ReminderView[] | null; refresh: () => Promise<void> } {
  const [reminders, setReminders] = useState<ReminderView[] | null>(null);
  const refresh = useCallback(async () => {
    const answer = await ask("reminder.list", {});
    if (answer.ok) setReminders(answer.value);
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    void refresh();
    onRemindersChange(() => void refresh(), leaving.signal);
    return () => leaving.abort();
  }, [refresh]);
  return { reminders, refresh };
}
