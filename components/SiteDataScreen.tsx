import { i18n } from "#i18n";
import type { SiteDataView } from "@/lib/messages/views";
import { VerdictCard } from "./VerdictCard";

type Props = {
  /** "asked" until it is known; null where the page in front is not the login. */
  data: SiteDataView | "asked" | null;
  busy: boolean;
  /** A part of it stayed. */
  failed: boolean;
  onClear: () => void;
  onBack: () => void;
};

/** The stronger repair: what the login keeps beside its cookies, counted before it is deleted for good. */
export function SiteDataScreen({ data, busy, failed, onClear, onBack }: Props) {
  if (data === "asked") {
    return (
      <p class="waiting" role="status">
        {i18n.t("common.loading")}
      </p>
    );
  }
  const lines = data === null ? [] : linesOf(data);
  return (
    <>
      <VerdictCard
        tone="soon"
        picture="door"
        title={i18n.t("siteData.title")}
        text={data === null ? i18n.t("siteData.notHere") : i18n.t("siteData.text", [data.host])}
        state="site-data"
      />
      {data !== null && (
        <div class="notice">
          {lines.length > 0 ? (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{i18n.t("siteData.nothing")}</p>
          )}
        </div>
      )}
      {failed && (
        <p class="notice" role="alert" data-notice="site-data-failed">
          {i18n.t("siteData.failed")}
        </p>
      )}
      <div class="actions">
        {data !== null && (
          <button
            type="button"
            class="button"
            data-action="clear-site-data"
            aria-busy={busy}
            onClick={() => busy || onClear()}
          >
            {i18n.t(busy ? "siteData.working" : "siteData.clear")}
          </button>
        )}
        <button type="button" class="plain-button" data-action="back" onClick={onBack}>
          {i18n.t("retry.back")}
        </button>
      </div>
    </>
  );
}

function linesOf({ entries, databases, caches, workers }: SiteDataView): string[] {
  const counts = [
    [entries, "siteData.entries"],
    [databases, "siteData.databases"],
    [caches, "siteData.caches"],
    [workers, "siteData.workers"],
  ] as const;
  return counts.flatMap(([count, key]) => (count > 0 ? [i18n.t(key, count, [String(count)])] : []));
}
