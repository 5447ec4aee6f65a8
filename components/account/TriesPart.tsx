import { i18n } from "#i18n";
import type { Tries } from "@/lib/diagnosis/evidence";
import { KeyboardCheck } from "./KeyboardCheck";
import { TryDots } from "./TryDots";
import { WaitTimer } from "./WaitTimer";

type Props = {
  tries: Tries;
  /** Milliseconds since the epoch. */
  now: number;
  /** Where a forgotten password is replaced; null where that is offered already, or not known. */
  reset: string | null;
  /** The verdict above says already that the next mistake locks. */
  isTold: boolean;
  onReset: (address: string) => void;
};

function standing({ used, limit }: Tries): "some" | "last" | "over" {
  if (used >= limit) return "over";
  return used > 0 && limit - used === 1 ? "last" : "some";
}

/** How many tries are gone, and what to check before the next one: a clear stop before the last. */
export function TriesPart({ tries, now, reset, isTold, onReset }: Props) {
  const { used, limit, isGuess, savedPasswordSuspected, waitUntil } = tries;
  const state = standing(tries);
  const isOver = used === 0 && waitUntil !== null && waitUntil <= now;
  const tone = state === "some" ? (isOver ? "is-fine" : "") : "is-stop";
  return (
    <section class={`account-part ${tone}`} data-part="tries" data-tries={state}>
      {state === "last" && !isTold && <h2>{i18n.t("account.tries.last")}</h2>}
      {state === "over" && <h2>{i18n.t("account.tries.over")}</h2>}
      {state !== "some" && <p>{i18n.t(state === "last" ? "account.tries.lastText" : "account.tries.overText")}</p>}
      {used > 0 && <TryDots used={used} limit={limit} isGuess={isGuess} />}
      {waitUntil !== null && <WaitTimer until={waitUntil} now={now} />}
      {savedPasswordSuspected && <p data-fact="saved-password">{i18n.t("account.tries.saved")}</p>}
      {state !== "some" && reset !== null && (
        <button type="button" class="second-button" data-action="reset" onClick={() => onReset(reset)}>
          {i18n.t("remedy.resetPassword")}
        </button>
      )}
      {used > 0 && <KeyboardCheck />}
    </section>
  );
}
