import { useId, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { AccountQr } from "./AccountQr";
import type { AccountEntry } from "./account-entry";
import { accountTitle } from "./account-title";
import { Breakable } from "./Breakable";
import type { Bindable } from "./bindable";
import { InstitutionSelect } from "./InstitutionSelect";
import { MoveButtons } from "./MoveButtons";
import { NameForm } from "./NameForm";
import type { ShownQr } from "./shown-qr";

type Props = {
  account: AccountEntry;
  institutions: readonly Bindable[];
  /** Where it stands in the whole list; null while only a part of it is shown. */
  place: { isFirst: boolean; isLast: boolean } | null;
  /** It has just come into the list. */
  isNew: boolean;
  qr: ShownQr | null;
  onMove: (by: -1 | 1) => void;
  onRename: (name: string) => void;
  onBind: (institutionId: string | null) => void;
  onDelete: () => void;
  onAskQr: () => void;
  onOpenQr: (passphrase: string) => void;
  onCloseQr: () => void;
};

/** One code: what it is called and where it belongs; all that can be changed behind one button. */
export function AccountRow({
  account,
  institutions,
  place,
  isNew,
  qr,
  onMove,
  onRename,
  onBind,
  onDelete,
  ...qrActs
}: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const title = accountTitle(account);
  const institution = institutions.find((one) => one.id === account.institutionId);
  const facts = [account.label, institution?.shortName ?? ""].filter((fact) => fact !== "" && fact !== title);
  return (
    <li class={isNew ? "account-row is-new" : "account-row"} data-account={account.id}>
      <div class="account-line">
        <div class="account-name">
          <b>{title}</b>
          {facts.map((fact) => (
            <span key={fact} class="facts">
              <Breakable text={fact} />
            </span>
          ))}
        </div>
        {place && <MoveButtons title={title} {...place} onMove={onMove} />}
        <button
          type="button"
          class="plain-button"
          data-action="edit"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={i18n.t(isOpen ? "vault.rows.closeNamed" : "vault.rows.editNamed", [title])}
          onClick={() => setIsOpen(!isOpen)}
        >
          {i18n.t(isOpen ? "vault.rows.close" : "vault.rows.edit")}
        </button>
      </div>
      <div id={id} class="account-details" hidden={!isOpen}>
        {isOpen && (
          <>
            <NameForm name={account.name} usual={account.issuer || account.label} onRename={onRename} />
            <InstitutionSelect
              label={i18n.t("vault.bind.label")}
              institutions={institutions}
              value={account.institutionId}
              onChange={onBind}
            />
            {qr && <AccountQr title={title} shown={qr} onOpen={qrActs.onOpenQr} onClose={qrActs.onCloseQr} />}
            <div class="buttons">
              {!qr && (
                <button type="button" class="plain-button" data-action="ask-qr" onClick={qrActs.onAskQr}>
                  {i18n.t("vault.qr.ask")}
                </button>
              )}
              <button type="button" class="plain-button is-severe" data-action="delete" onClick={onDelete}>
                {i18n.t("vault.rows.delete")}
              </button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}
