import { useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Icon } from "../Icon";
import { matchesWords } from "../matches-words";
import { AccountRow } from "./AccountRow";
import type { AccountEntry } from "./account-entry";
import { accountTitle } from "./account-title";
import type { Bindable } from "./bindable";
import type { ShownQr } from "./shown-qr";
import { TextField } from "./TextField";
import { UndoToast } from "./UndoToast";
import { useRowNews } from "./use-row-news";

type Props = {
  accounts: readonly AccountEntry[];
  institutions: readonly Bindable[];
  /** What was deleted last and can still come back. */
  deleted: AccountEntry | null;
  qr: ShownQr | null;
  onMove: (id: string, toIndex: number) => void;
  onRename: (id: string, name: string) => void;
  onBind: (id: string, institutionId: string | null) => void;
  onDelete: (id: string) => void;
  onUndo: () => void;
  onDismiss: () => void;
  onAskQr: (id: string) => void;
  onOpenQr: (id: string, passphrase: string) => void;
  onCloseQr: () => void;
  onLock: () => void;
};

const searchedFrom = 9;

/** The codes that are kept, under the name of the page: put in order, renamed, bound, shown to another device, deleted with a way back. */
export function AccountRows({
  accounts,
  institutions,
  deleted,
  qr,
  onMove,
  onUndo,
  onDismiss,
  onLock,
  ...acts
}: Props) {
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState("");
  const { news, fresh, noteMove } = useRowNews(accounts, list);
  const isSearched = accounts.length >= searchedFrom;
  const namesOf = ({ name, issuer, label, institutionId }: AccountEntry) => [
    name,
    issuer,
    label,
    institutions.find(({ id }) => id === institutionId)?.shortName ?? "",
  ];
  const shown = isSearched ? accounts.filter((account) => matchesWords(namesOf(account), typed)) : accounts;
  const isWhole = shown.length === accounts.length;

  const giveFocusBack = (act: () => void) => () => {
    act();
    heading.current?.focus();
  };

  return (
    <section class="vault-part" data-state={accounts.length === 0 ? "no-accounts" : "accounts"}>
      <div class="head-line">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t("vault.rows.title")}
        </h1>
        <button type="button" class="plain-button with-icon" data-action="lock" onClick={onLock}>
          <Icon name="lock" />
          {i18n.t("vault.rows.lock")}
        </button>
      </div>
      {isSearched && (
        <TextField
          label={i18n.t("vault.rows.search")}
          name="search"
          kind={{ type: "search" }}
          value={typed}
          onInput={setTyped}
        />
      )}
      {accounts.length === 0 && <p class="empty">{i18n.t("vault.rows.empty")}</p>}
      {accounts.length > 0 && shown.length === 0 && (
        <p class="quiet" role="status" data-state="none-found">
          {i18n.t("vault.rows.none", [typed])}
        </p>
      )}
      <ul ref={list} class="account-rows">
        {shown.map((account, index) => (
          <AccountRow
            key={account.id}
            account={account}
            institutions={institutions}
            place={isWhole && accounts.length > 1 ? { isFirst: index === 0, isLast: index === shown.length - 1 } : null}
            isNew={fresh.has(account.id)}
            qr={qr?.id === account.id ? qr : null}
            onMove={(by) => {
              noteMove({ id: account.id, by });
              onMove(account.id, index + by);
            }}
            onRename={(name) => acts.onRename(account.id, name)}
            onBind={(institutionId) => acts.onBind(account.id, institutionId)}
            onDelete={() => acts.onDelete(account.id)}
            onAskQr={() => acts.onAskQr(account.id)}
            onOpenQr={(passphrase) => acts.onOpenQr(account.id, passphrase)}
            onCloseQr={acts.onCloseQr}
          />
        ))}
      </ul>
      <p class="unseen" role="status">
        {news}
      </p>
      {deleted && (
        <UndoToast
          key={deleted.id}
          title={accountTitle(deleted)}
          onUndo={giveFocusBack(onUndo)}
          onDismiss={giveFocusBack(onDismiss)}
        />
      )}
    </section>
  );
}
