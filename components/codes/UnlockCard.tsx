import { i18n } from "#i18n";
import { Fold } from "../Fold";
import { UnlockForm, type UnlockProps } from "./UnlockForm";

type Props = Omit<UnlockProps, "isMain"> & {
  /** A code is what the student came for: the card stands open and its field has the focus. Else it is a fold. */
  isWanted: boolean;
};

/** The vault is locked: the passphrase, or a passkey, opens it. */
export function UnlockCard({ isWanted, ...form }: Props) {
  const title = i18n.t("codes.lockedTitle");
  if (!isWanted) {
    return (
      <div class="folds">
        <Fold title={title} name="unlock">
          <UnlockForm {...form} isMain={false} />
        </Fold>
      </div>
    );
  }
  return (
    <section class="unlock-card">
      <h2>{title}</h2>
      <UnlockForm {...form} isMain />
    </section>
  );
}
