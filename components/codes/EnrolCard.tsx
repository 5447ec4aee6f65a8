import { i18n } from "#i18n";
import { Icon } from "../Icon";
import { EnrolFound } from "./EnrolFound";
import { EnrolRead } from "./EnrolRead";
import type { EnrolState } from "./enrol-state";
import { enrolWords } from "./enrol-words";

export type EnrolProps = {
  enrol: EnrolState;
  /** Without one, adding begins with the choice of a passphrase. */
  hasVault: boolean;
  onRead: () => void;
  onAdd: () => void;
  /** Not the one that was wanted: back to the offer. */
  onDiscard: () => void;
  onPasteKey: (key: string) => void;
  onBackup: () => void;
};

/** On a page that hands out a code: reads its QR code, shows what it is, and keeps it when told to. */
export function EnrolCard({ enrol, hasVault, onRead, onAdd, onDiscard, onPasteKey, onBackup }: EnrolProps) {
  const { phase } = enrol;
  const { tone, icon, title, text } = enrolWords(enrol);
  const isOver = phase === "found" || phase === "duplicate" || phase === "added";
  return (
    <section class="enrol" data-state={`enrol-${phase}`}>
      <div class={`enrol-heading tone-${tone}`} role="status">
        <div class="picture">
          <Icon name={icon} />
        </div>
        <h2>{title}</h2>
        {text && <p>{text}</p>}
      </div>
      {phase === "found" && <EnrolFound host={enrol.host} hasVault={hasVault} onAdd={onAdd} onDiscard={onDiscard} />}
      {phase === "added" && (
        <button type="button" class="second-button" data-action="backup" onClick={onBackup}>
          {i18n.t("codes.enrol.backup")}
        </button>
      )}
      {!isOver && (
        <EnrolRead
          isLooking={phase === "looking"}
          isAgain={tone === "soon"}
          isKeyWrong={phase === "bad-key"}
          onRead={onRead}
          onPasteKey={onPasteKey}
        />
      )}
    </section>
  );
}
