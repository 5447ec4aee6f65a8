import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { longDay } from "@/lib/i18n/long-day";
import type { ReminderView } from "@/lib/messages/account-view";
import { SwitchSetting } from "../vault/SwitchSetting";

type Props = {
  reminders: readonly ReminderView[];
  /** The institution for which the browser has just refused to let reminders out. */
  refusedFor: string | null;
  onChoose: (reminder: ReminderView, choice: { ofExpiry?: boolean; ofLapse?: boolean }) => void;
  onSnooze: (reminder: ReminderView, days: number) => void;
  onExport: (reminder: ReminderView) => void;
  onForget: (reminder: ReminderView) => void;
};

type ButtonProps = { action: string; onClick: () => void; children: ComponentChildren };

function Button({ action, onClick, children }: ButtonProps) {
  return (
    <button type="button" class="plain-button" data-action={action} onClick={onClick}>
      {children}
    </button>
  );
}

/** Every institution with what it is reminded of, and the ways out: later, elsewhere, never. */
export function ReminderList({ reminders, refusedFor, ...on }: Props) {
  if (reminders.length === 0) return <p class="quiet">{i18n.t("reminder.none")}</p>;
  return (
    <ul class="rows">
      {reminders.map((reminder) => (
        <li key={reminder.institutionId} class="stack" data-reminders={reminder.institutionId}>
          <b>{reminder.institution}</b>
          <SwitchSetting
            name="of-expiry"
            title={i18n.t("reminder.ofExpiry")}
            text={`${i18n.t("reminder.ofExpiryText")} ${expiryWords(reminder)}`}
            isOn={reminder.ofExpiry}
            problem={refusedFor === reminder.institutionId ? i18n.t("reminder.refused") : null}
            onChange={(ofExpiry) => on.onChoose(reminder, { ofExpiry })}
          />
          <SwitchSetting
            name="of-lapse"
            title={i18n.t("reminder.ofLapse")}
            text={`${i18n.t("reminder.ofLapseText")} ${lapseWords(reminder)}`.trim()}
            isOn={reminder.ofLapse}
            onChange={(ofLapse) => on.onChoose(reminder, { ofLapse })}
          />
          <Ways reminder={reminder} {...on} />
        </li>
      ))}
    </ul>
  );
}

function Ways({
  reminder,
  onSnooze,
  onExport,
  onForget,
}: Omit<Props, "reminders" | "refusedFor" | "onChoose"> & { reminder: ReminderView }) {
  const { lastDay, lapseOn, snoozedUntil, ofExpiry, ofLapse } = reminder;
  const isOn = ofExpiry || ofLapse;
  return (
    <div class="reminder-ways">
      {isOn && snoozedUntil === null && (
        <Button action="snooze" onClick={() => onSnooze(reminder, 7)}>
          {i18n.t("reminder.snooze")}
        </Button>
      )}
      {isOn && snoozedUntil !== null && (
        <>
          <span class="quiet" data-fact="snoozed">
            {i18n.t("reminder.snoozedUntil", [dayOfInstant(snoozedUntil)])}
          </span>
          <Button action="resume" onClick={() => onSnooze(reminder, 0)}>
            {i18n.t("reminder.resume")}
          </Button>
        </>
      )}
      {(lastDay !== null || lapseOn !== null) && (
        <Button action="export" onClick={() => onExport(reminder)}>
          {i18n.t("reminder.export")}
        </Button>
      )}
      {(isOn || lastDay !== null) && (
        <Button action="forget" onClick={() => onForget(reminder)}>
          {i18n.t("reminder.forget")}
        </Button>
      )}
    </div>
  );
}

function expiryWords({ lastDay }: ReminderView): string {
  return lastDay === null ? i18n.t("reminder.noDay") : i18n.t("reminder.lastDay", [longDay(lastDay)]);
}

function lapseWords({ lapseOn }: ReminderView): string {
  return lapseOn === null ? "" : i18n.t("reminder.lapseOn", [longDay(lapseOn)]);
}

function dayOfInstant(at: number): string {
  return new Intl.DateTimeFormat(i18n.t("languageCode"), { dateStyle: "full" }).format(at);
}
