import { i18n } from "#i18n";
import { SecretField } from "../SecretField";
import { StrengthLine } from "./StrengthLine";
import type { Weighed } from "./weighed";

type Props = {
  typed: string;
  weighed: Weighed;
  onTyped: (typed: string) => void;
  onChosen: () => void;
  onBack: () => void;
};

/** A passphrase of one's own: no rules of composition, only whether it is enough. */
export function OwnPassphrase({ typed, weighed, onTyped, onChosen, onBack }: Props) {
  return (
    <form
      class="stack"
      data-step="own"
      onSubmit={(event) => {
        event.preventDefault();
        if (weighed.enough) onChosen();
      }}
    >
      <SecretField label={i18n.t("vault.create.ownLabel")} name="passphrase" value={typed} focused onInput={onTyped} />
      <StrengthLine weighed={weighed} isEmpty={typed === ""} />
      <div class="buttons">
        <button type="submit" class="button" data-action="chosen" aria-disabled={!weighed.enough}>
          {i18n.t("vault.create.continue")}
        </button>
        <button type="button" class="plain-button" data-action="back" onClick={onBack}>
          {i18n.t("vault.create.proposedBack")}
        </button>
      </div>
    </form>
  );
}
