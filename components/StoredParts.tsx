import { i18n } from "#i18n";
import { camel } from "@/lib/i18n/camel";
import type { StoredPart } from "@/lib/services/stored-parts";

type Props = {
  counts: Readonly<Record<StoredPart, number>>;
  /** Deleted just now. */
  deleted: StoredPart | null;
  onDelete: (part: StoredPart) => void;
};

/** What is kept on this computer, part by part, each with the button that deletes it. */
export function StoredParts({ counts, deleted, onDelete }: Props) {
  const parts = (Object.keys(counts) as StoredPart[]).filter((part) => part !== "rest" || counts.rest > 0);
  return (
    <>
      <ul class="rows">
        {parts.map((part) => (
          <li key={part} class="row" data-stored={part}>
            <div>
              <b>{i18n.t(`stored.${camel(part)}.title`)}</b>
              <span class="status">{i18n.t(`stored.${camel(part)}.text`)}</span>
            </div>
            {counts[part] > 0 ? (
              <button
                type="button"
                class="plain-button"
                data-action="delete"
                aria-label={i18n.t("stored.deleteNamed", [i18n.t(`stored.${camel(part)}.title`)])}
                onClick={() => onDelete(part)}
              >
                {i18n.t("stored.delete")}
              </button>
            ) : (
              <span class="quiet">{i18n.t("stored.nothing")}</span>
            )}
          </li>
        ))}
      </ul>
      <p class={deleted ? "quiet" : "unseen"} role="status">
        {deleted && i18n.t("stored.deleted", [i18n.t(`stored.${camel(deleted)}.title`)])}
      </p>
    </>
  );
}
