import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { SelectField } from "../vault/SelectField";

type Account = { id: string; title: string };

type Props = {
  /** `needs-time`: nothing can be told of a phone before the server's time is known. */
  state: "needs-time" | "locked" | "none" | "ready";
  accounts: readonly Account[];
  chosenId: string | null;
  onChoose: (id: string) => void;
  onOpenCodes: () => void;
  children: ComponentChildren;
};

const words = {
  "needs-time": "clock.phone.needsTime",
  locked: "clock.phone.locked",
  none: "clock.phone.none",
} as const;

/** The phone's clock, told by the codes that it shows: which account, and what stands in the way. */
export function PhonePart({ state, accounts, chosenId, onChoose, onOpenCodes, children }: Props) {
  return (
    <section class="vault-part" data-part="phone" data-state={state}>
      <div>
        <h2>{i18n.t("clock.phone.heading")}</h2>
        <p class="quiet">{i18n.t("clock.phone.lead")}</p>
      </div>
      {state !== "ready" && <p>{i18n.t(words[state])}</p>}
      {(state === "locked" || state === "none") && (
        <button type="button" class="line-button" data-action="open-codes" onClick={onOpenCodes}>
          {i18n.t(state === "locked" ? "clock.phone.unlock" : "clock.phone.add")}
        </button>
      )}
      {state === "ready" && accounts.length > 1 && (
        <SelectField
          label={i18n.t("clock.phone.account")}
          name="account"
          value={chosenId ?? ""}
          options={accounts.map(({ id, title }) => ({ value: id, words: title }))}
          onChange={onChoose}
        />
      )}
      {state === "ready" && children}
    </section>
  );
}
