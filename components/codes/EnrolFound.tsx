import { i18n } from "#i18n";

type Props = { host: string; hasVault: boolean; onAdd: () => void; onDiscard: () => void };

/** Before a code that was found is kept: the only place where it will go, and what keeping it takes. */
export function EnrolFound({ host, hasVault, onAdd, onDiscard }: Props) {
  return (
    <>
      <p class="hint">
        {i18n.t("codes.enrol.onlyFor")} <b>{host}</b>
      </p>
      {!hasVault && <p class="hint">{i18n.t("codes.enrol.vaultFirst")}</p>}
      <button type="button" class="button" data-action="add-code" onClick={onAdd}>
        {i18n.t(hasVault ? "codes.enrol.add" : "codes.enrol.choosePassphrase")}
      </button>
      <button type="button" class="plain-button" data-action="discard" onClick={onDiscard}>
        {i18n.t("codes.enrol.discard")}
      </button>
    </>
  );
}
