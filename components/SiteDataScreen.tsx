import { i18n } from "#i18n";
import type { SiteDataView } from "@/lib/messages/views";
import { VerdictCard } from "./VerdictCard";

type Props = {
  /** "asked" until it is known; null where the page in front is not the login. */
  data: SiteDataView | "asked" | null;
  phase: "preview" | "clearing" | "failed" | "done";
  onClear: () => void;
  onBack: () => void;
};

/** The stronger repair: what the login keeps beside its cookies, counted before it is deleted for good. */
export function SiteDataScreen({ data, phase, onClear, onBack }: Props) {
  if (data === "asked") {
    return (
      <p class="waiting" role="status">
        {i18n.t("common.loading")}
      </p>
    );
  }
  const isDone = phase === "done" && data !== null;
  return (
    <>
      <VerdictCard {...(isDone ? doneWords(data) : askingWords(data))} />
      {data !== null && !isDone && <Preview data={data} />}
      {phase === "failed" && (
        <p class="notice" role="alert" data-notice="site-data-failed">
          {i18n.t("siteData.failed")}
        </p>
      )}
      <div class="actions">
        {data !== null && !isDone && (
          <button
            type="button"
            class="button"
            data-action="clear-site-data"
            aria-busy={phase === "clearing"}
            onClick={() => phase === "clearing" || onClear()}
          >
            {i18n.t(phase === "clearing" ? "siteData.working" : "siteData.clear")}
          </button>
        )}
        <button type="button" class="plain-button" data-action="back" onClick={onBack}>
          {i18n.t("retry.back")}
        </button>
      </div>
    </>
  );
}

function askingWords(data: SiteDataView | null) {
  return {
    tone: "soon",
    picture: "door",
    title: i18n.t("siteData.title"),
    text: data === null ? i18n.t("siteData.notHere") : i18n.t("siteData.text", [data.host]),
    state: "site-data",
  } as const;
}

function doneWords({ host }: SiteDataView) {
  return {
    tone: "fine",
    picture: "tick",
    title: i18n.t("siteData.doneTitle"),
    text: i18n.t("siteData.doneText", [host]),
    state: "site-data-cleared",
  } as const;
}

function Preview({ data: { entries, databases, caches, workers } }: { data: SiteDataView }) {
  const counts = [
    [entries, "siteData.entries"],
    [databases, "siteData.databases"],
    [caches, "siteData.caches"],
    [workers, "siteData.workers"],
  ] as const;
  const lines = counts.flatMap(([count, key]) => (count > 0 ? [i18n.t(key, count, [String(count)])] : []));
  if (lines.length === 0) return <p class="notice">{i18n.t("siteData.nothing")}</p>;
  return (
    <ul class="notice" data-part="site-data">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
