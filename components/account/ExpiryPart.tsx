import { i18n } from "#i18n";
import { longDay } from "@/lib/i18n/long-day";
import type { AccountView } from "@/lib/messages/account-view";

type Props = {
  account: Pick<AccountView, "lastDay" | "graceLogins" | "isReminded" | "renewal">;
  /** The student has just said yes, and the browser does not let reminders out. */
  isSilent: boolean;
  onRemind: () => void;
  onRenew: (address: string) => void;
};

/** When the password ends, where to change it, and the offer to be reminded. */
export function ExpiryPart({ account, isSilent, onRemind, onRenew }: Props) {
  const { lastDay, graceLogins, isReminded, renewal } = account;
  // A button that nothing is said about needs no card round it.
  const isSaid = lastDay !== null || graceLogins !== null;
  return (
    <section class={isSaid ? "account-part" : "actions"} data-part="expiry">
      {lastDay && (
        <p data-fact="last-day" data-day={lastDay.day}>
          {lastDay.daysLeft === 0
            ? i18n.t("account.expiry.today")
            : i18n.t("account.expiry.days", lastDay.daysLeft, [String(lastDay.daysLeft), longDay(lastDay.day)])}
        </p>
      )}
      {graceLogins !== null && (
        <p data-fact="grace">{i18n.t("account.expiry.grace", graceLogins, [String(graceLogins)])}</p>
      )}
      {renewal && (
        <button type="button" class="second-button" data-action="renew" onClick={() => onRenew(renewal)}>
          {i18n.t("account.expiry.renew")}
        </button>
      )}
      {lastDay && !isReminded && (
        <button type="button" class="plain-button" data-action="remind" onClick={onRemind}>
          {i18n.t("account.expiry.remind")}
        </button>
      )}
      {lastDay && isReminded && (
        <p class="quiet-line" role="status" data-fact="reminded">
          {i18n.t(isSilent ? "account.expiry.silent" : "account.expiry.reminded")}
        </p>
      )}
    </section>
  );
}
