import { i18n } from "#i18n";
import type { LatencyPlot } from "@/lib/reachability/latency-plot";
import { latencyWords } from "./latency-words";

const height = 56;
/** Room at the edges, so that the marks on them are whole. */
const edge = 6;

/** The last weeks of a server, a mark a day, with the usual as a line and today at the end. */
export function LatencyPicture({ plot }: { plot: LatencyPlot }) {
  const { points, todayMs, usualMs, days } = plot;
  const highest = Math.max(usualMs * 2, todayMs ?? 0, ...points.map(({ ms }) => ms));
  const across = (daysAgo: number): string => `${(2 + (1 - daysAgo / days) * 94).toFixed(1)}%`;
  const up = (ms: number): number => height - edge - (ms / highest) * (height - 2 * edge);
  return (
    <figure class="latency" data-picture="latency">
      <figcaption class={plot.timesSlower === null ? "" : "is-slow"}>{verdictWords(plot)}</figcaption>
      <svg width="100%" height={height} role="img" aria-label={textOf(plot)}>
        <line class="usual" x1="0" x2="100%" y1={up(usualMs)} y2={up(usualMs)} />
        {points.map(({ daysAgo, ms }) => (
          <circle key={daysAgo} class="day" cx={across(daysAgo)} cy={up(ms)} r="2" />
        ))}
        {todayMs !== null && (
          <circle
            class={plot.timesSlower === null ? "today" : "today is-slow"}
            cx={across(0)}
            cy={up(todayMs)}
            r="4.5"
            data-point="today"
          />
        )}
      </svg>
      <p class="latency-ends" aria-hidden="true">
        <span>{i18n.t("reach.plotUsual", [latencyWords(usualMs)])}</span>
        {todayMs !== null && <span>{i18n.t("reach.plotToday", [latencyWords(todayMs)])}</span>}
      </p>
    </figure>
  );
}

function verdictWords({ timesSlower, todayMs }: LatencyPlot): string {
  if (timesSlower !== null) return i18n.t("reach.timesSlower", [String(timesSlower)]);
  return i18n.t(todayMs === null ? "reach.noAnswerToday" : "reach.usualSpeed");
}

function textOf({ todayMs, usualMs, days }: LatencyPlot): string {
  const usual = latencyWords(usualMs, "long");
  if (todayMs === null) return i18n.t("reach.plotPast", [String(days), usual]);
  return i18n.t("reach.plotText", [String(days), usual, latencyWords(todayMs, "long")]);
}
