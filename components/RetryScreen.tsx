import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { verdictText, verdictTitle } from "@/lib/i18n/verdict-words";
import type { RetryView } from "@/lib/messages/views";
import { CopiedAddress } from "./CopiedAddress";
import { VerdictCard } from "./VerdictCard";

type Props = {
  retry: RetryView;
  /** A repair is under way. */
  busy: boolean;
  /** The repair was asked for and did not finish. */
  failed: boolean;
  onCopy: (address: string) => Promise<boolean>;
  onAnswer: (worked: boolean) => void;
  onRepair: () => void;
  onEnd: () => void;
  children: ComponentChildren;
};

const allowKeys = {
  chromium: "retry.allowChromium",
  firefox: "retry.allowFirefox",
  android: "retry.allowAndroid",
} as const;

/** A retry in a private window: what to do there, how it went, and what that means. */
export function RetryScreen({ retry, busy, failed, onCopy, onAnswer, onRepair, onEnd, children }: Props) {
  const { phase, isOpened, mayWatch, browser, entry, found } = retry;
  const byHand = browser === "android" ? "retry.byHandAndroid" : "retry.byHandText";
  return (
    <>
      {phase === "watching" && (
        <VerdictCard
          tone="calm"
          picture="door"
          title={i18n.t("retry.watchingTitle")}
          text={i18n.t("retry.watchingText")}
          state="retry-watching"
        />
      )}
      {phase === "asking" && (
        <VerdictCard
          tone="calm"
          picture="door"
          title={i18n.t("retry.askingTitle")}
          text={i18n.t(isOpened ? "retry.openedText" : byHand)}
          state="retry-asking"
        />
      )}
      {phase === "works" && (
        <VerdictCard
          tone="soon"
          picture="door"
          title={i18n.t("retry.worksTitle")}
          text={i18n.t("retry.worksText")}
          state="retry-works"
        />
      )}
      {phase === "fails" && (
        <VerdictCard
          tone="stop"
          picture="door"
          title={i18n.t("retry.failsTitle")}
          text={
            found === null
              ? i18n.t("retry.failsText")
              : `${i18n.t("retry.failsNext")} ${verdictTitle({ kind: found })} ${verdictText({ kind: found })}`
          }
          state="retry-fails"
        />
      )}
      {failed && (
        <p class="notice" role="alert" data-notice="repair-failed">
          {i18n.t("repair.failedText")}
        </p>
      )}
      {phase === "asking" && !isOpened && <CopiedAddress address={entry} onCopy={onCopy} />}
      <div class="actions">
        {phase === "asking" && (
          <>
            <button type="button" class="button" data-action="worked" onClick={() => onAnswer(true)}>
              {i18n.t("retry.worked")}
            </button>
            <button type="button" class="line-button" data-action="failed" onClick={() => onAnswer(false)}>
              {i18n.t("retry.failed")}
            </button>
          </>
        )}
        {phase === "works" && (
          <button
            type="button"
            class="button"
            data-remedy="repair-session"
            aria-busy={busy}
            onClick={() => busy || onRepair()}
          >
            {i18n.t(busy ? "remedy.repairWorking" : "remedy.repairSession")}
          </button>
        )}
        <button type="button" class="plain-button" data-action="end-retry" onClick={onEnd}>
          {i18n.t(phase === "works" || phase === "fails" ? "retry.back" : "retry.giveUp")}
        </button>
      </div>
      {phase === "asking" && !mayWatch && (
        <p class="notice" data-notice="allow-private">
          {i18n.t(allowKeys[browser])}
        </p>
      )}
      {phase === "fails" && <CopiedAddress address={entry} lead={i18n.t("retry.otherBrowser")} onCopy={onCopy} />}
      {children}
    </>
  );
}
