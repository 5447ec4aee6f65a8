import { i18n } from "#i18n";

type Props = {
  /** Empty until the words are drawn. */
  proposed: string;
  onDrawAgain: () => void;
  onNoted: () => void;
  onOwn: () => void;
};

/** Five words drawn by lot, large enough to be copied by hand. */
export function ProposedPassphrase({ proposed, onDrawAgain, onNoted, onOwn }: Props) {
  return (
    <div class="stack" data-step="proposed">
      <div class="words">
        <p class="words-label">{i18n.t("vault.create.proposed")}</p>
        <p class="words-text" aria-live="polite" translate={false} data-proposed>
          {proposed || i18n.t("common.loading")}
        </p>
        <button type="button" class="plain-button" data-action="draw-again" onClick={onDrawAgain}>
          {i18n.t("vault.create.another")}
        </button>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-action="noted"
          aria-disabled={proposed === ""}
          onClick={() => proposed === "" || onNoted()}
        >
          {i18n.t("vault.create.noted")}
        </button>
        <button type="button" class="plain-button" data-action="own" onClick={onOwn}>
          {i18n.t("vault.create.own")}
        </button>
      </div>
    </div>
  );
}
