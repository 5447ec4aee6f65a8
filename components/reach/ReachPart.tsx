import { i18n } from "#i18n";
import type { ReachView } from "@/lib/messages/reach-view";
import { Fold } from "../Fold";
import { CheckList } from "./CheckList";
import { LatencyPicture } from "./LatencyPicture";
import { WatchPart } from "./WatchPart";

type Props = {
  view: ReachView;
  /** Checks were under way in this window: their end is shown even where all is well. */
  wasRunning: boolean;
  onWatch: () => void;
  onStop: () => void;
  onOpen: (address: string) => void;
};

const rushWords = {
  "start-of-term": "reach.rush.startOfTerm",
  registrations: "reach.rush.registrations",
  results: "reach.rush.results",
} as const;

/** The way to the login: what was checked of it, how fast it is, and the offer to watch for its return. */
export function ReachPart({ view, wasRunning, onWatch, onStop, onOpen }: Props) {
  const { state, checks, isRunning, plot, rush, statusUrl, watch, canWatch, canNotify } = view;
  const isHindered = state !== null && state !== "reachable";
  if (!isRunning && !wasRunning && !isHindered && plot === null && watch === null) return null;
  return (
    <section class="reach" data-reach={state ?? "unknown"} data-reach-running={isRunning}>
      {(isRunning || wasRunning || isHindered) && <CheckList checks={checks} isRunning={isRunning} />}
      {rush && <p class="reach-rush">{i18n.t(rushWords[rush])}</p>}
      {(canWatch || watch) && (
        <WatchPart until={watch?.until ?? null} canNotify={canNotify} onWatch={onWatch} onStop={onStop} />
      )}
      {statusUrl && isHindered && (
        <button type="button" class="plain-button" data-action="status-page" onClick={() => onOpen(statusUrl)}>
          {i18n.t("reach.statusPage")}
        </button>
      )}
      {plot && state === "slow" && <LatencyPicture plot={plot} />}
      {plot && state !== "slow" && (
        <Fold title={i18n.t("reach.speed")} name="speed">
          <LatencyPicture plot={plot} />
        </Fold>
      )}
    </section>
  );
}
