import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { ClockView } from "@/lib/messages/clock-view";
import { Message } from "../vault/Message";
import { Progress } from "../vault/Progress";
import { ClockVerdict } from "./ClockVerdict";
import type { CheckState } from "./check-state";
import { HostsDisagree } from "./HostsDisagree";

type Props = {
  institution: string;
  clock: ClockView | null;
  state: CheckState;
  onCheck: () => void;
  onGrant: () => void;
  /** What the verdict leads to. */
  children: ComponentChildren;
};

const failures = {
  offline: "clock.page.offline",
  "no-answer": "clock.page.noAnswer",
  "not-granted": "clock.page.notGranted",
  failed: "clock.page.failed",
} as const;

const staleReasons = {
  "too-old": "clock.page.old",
  "clock-jumped": "clock.page.jumped",
} as const;

/** Asks for the time, and says what is known of this computer's clock. */
export function CheckPart({ institution, clock, state, onCheck, onGrant, children }: Props) {
  const isMeasured = clock?.source === "server";
  const stale = clock?.source === "local" && clock.reason in staleReasons ? clock.reason : null;
  return (
    <section class="vault-part" data-part="check" data-state={state}>
      {isMeasured && <ClockVerdict of="computer" meaning={clock} />}
      {clock?.disagreement && <HostsDisagree {...clock.disagreement} />}
      {children}
      {state in failures && (
        <Message tone="soon" name={state} urgent>
          <p>{i18n.t(failures[state as keyof typeof failures])}</p>
          {state === "not-granted" && (
            <button type="button" class="plain-button" data-action="grant" onClick={onGrant}>
              {i18n.t("clock.page.grant")}
            </button>
          )}
        </Message>
      )}
      {stale && state === "idle" && (
        <Message tone="calm" name={stale}>
          {i18n.t(staleReasons[stale as keyof typeof staleReasons])}
        </Message>
      )}
      {state === "checking" && <Progress words={i18n.t("clock.page.checking")} />}
      <div class="stack">
        <button
          type="button"
          class={isMeasured ? "line-button" : "button"}
          data-action="check"
          aria-busy={state === "checking"}
          onClick={() => state === "checking" || onCheck()}
        >
          {i18n.t(isMeasured ? "clock.page.again" : "clock.page.check")}
        </button>
        <p class="hint">{i18n.t("clock.page.promise", [institution])}</p>
        <p class="visually-hidden" role="status">
          {state === "done" ? i18n.t("clock.page.done") : ""}
        </p>
      </div>
    </section>
  );
}
