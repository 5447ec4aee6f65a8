import { i18n } from "#i18n";
import type { Mark, Timeline } from "@/lib/clock/timeline";
import { durationWords } from "./duration-words";

const names = {
  server: "clock.picture.server",
  computer: "clock.picture.computer",
  phone: "clock.picture.phone",
} as const;

const rowHeight = 46;
const lineAt = 32;
/** A place on the line, in from both edges far enough that a mark on them is whole. */
const across = (part: number) => `${(3 + Math.min(1, Math.max(0, part)) * 94).toFixed(1)}%`;

/** One below the other, so that no name covers another: the clocks on the line of time that they share. */
export function ClocksPicture({ timeline }: { timeline: Timeline }) {
  const { marks, accepted, steps } = timeline;
  const height = marks.length * rowHeight + 6;
  const rows = marks.map((mark) => ({ mark, words: markWords(mark, timeline.spanMs) }));
  const said = rows.map(({ mark, words }) => `${words} (${i18n.t(isInside(mark, timeline))}).`).join(" ");
  return (
    <figure class="clocks-picture" data-picture="clocks">
      <svg width="100%" height={height} role="img" aria-label={said}>
        {rows.map(({ mark, words }, index) => (
          <g key={mark.clock} class={`mark is-${mark.clock}`} data-mark={mark.clock}>
            <text x="0" y={index * rowHeight + 16}>
              {words}
            </text>
            <Accepted accepted={accepted} y={index * rowHeight + lineAt} />
            <line class="axis" x1="0" x2="100%" y1={index * rowHeight + lineAt} y2={index * rowHeight + lineAt} />
            {steps.map((step) => (
              <line
                key={step}
                class="axis"
                x1={across(step)}
                x2={across(step)}
                y1={index * rowHeight + lineAt - 3}
                y2={index * rowHeight + lineAt + 3}
              />
            ))}
            <Spread mark={mark} y={index * rowHeight + lineAt} />
            <circle
              class={isInside(mark, timeline) === "clock.picture.inside" ? "hand" : "hand is-outside"}
              cx={across(mark.position)}
              cy={index * rowHeight + lineAt}
              r="6"
            />
          </g>
        ))}
      </svg>
      <div class="clocks-ends" aria-hidden="true">
        <span>← {i18n.t("clock.picture.late")}</span>
        <span>{i18n.t("clock.picture.early")} →</span>
      </div>
      <figcaption class="hint">{i18n.t("clock.picture.accepted")}</figcaption>
    </figure>
  );
}

/** Where a clock may stand for its codes to be accepted. */
function Accepted({ accepted: { from, to }, y }: { accepted: Timeline["accepted"]; y: number }) {
  const width = (Math.min(1, to) - Math.max(0, from)) * 94;
  return (
    <>
      <rect class="accepted" x={across(from)} width={`${width.toFixed(1)}%`} y={y - 10} height="20" />
      {[from, to].map((edge) => (
        <line key={edge} class="edge" x1={across(edge)} x2={across(edge)} y1={y - 10} y2={y + 10} />
      ))}
    </>
  );
}

/** Where else the clock may be, for all that is known. */
function Spread({ mark: { position, spread }, y }: { mark: Mark; y: number }) {
  return <line class="spread" x1={across(position - spread)} x2={across(position + spread)} y1={y} y2={y} />;
}

function isInside({ position, beyond }: Mark, { accepted }: Timeline) {
  const inside = beyond === null && position >= accepted.from && position < accepted.to;
  return inside ? "clock.picture.inside" : "clock.picture.outside";
}

function markWords({ clock, aheadMs, spread }: Mark, spanMs: number): string {
  const name = i18n.t(names[clock]);
  if (clock === "server") return name;
  if (Math.abs(aheadMs) < 500) return i18n.t("clock.picture.right", [name]);
  const key = aheadMs < 0 ? "clock.picture.behind" : "clock.picture.ahead";
  return i18n.t(key, [name, durationWords(Math.abs(aheadMs), spread * spanMs)]);
}
