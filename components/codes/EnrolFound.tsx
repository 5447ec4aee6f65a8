import { i18n } from "#i18n";
import { EnrolHeading } from "./EnrolHeading";

type Props = {
  issuer: string;
  label: string;
  host: string;
  hasVault: boolean;
  onAdd: () => void;
  onDiscard: () => void;
};

/** What the QR code holds, before anything is kept: whose it is, and the only place where its codes will go. */
export function EnrolFound({ issuer, label, host, hasVault, onAdd, onDiscard }: Props) {
  return (
    <>
      <EnrolHeading tone="fine" glyph="qr" title={issuer || host} text={label} />
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
