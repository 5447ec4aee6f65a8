import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { Remedy } from "@/lib/diagnosis/finding";
import type { RetryView } from "@/lib/messages/views";
import { CopiedAddress } from "./CopiedAddress";
import { offeredRemedies } from "./offered-remedies";
import { RetryCard } from "./RetryCard";
import { remedyWords } from "./remedy-words";

type Props = {
  retry: RetryView;
  /** A repair is under way. */
  busy: boolean;
  /** The repair was asked for and did not finish. */
  failed: boolean;
  onCopy: (address: string) => Promise<boolean>;
  onAnswer: (worked: boolean) => void;
  onRemedy: (remedy: Remedy) => void;
  onEnd: () => void;
  children: ComponentChildren;
};

const allowKeys = {
  chromium: "retry.allowChromium",
  firefox: "retry.allowFirefox",
  android: "retry.allowAndroid",
} as const;

/** A retry in a private window: what to do there, how it went, and what that means. */
export function RetryScreen({ retry, busy, failed, onCopy, onAnswer, onRemedy, onEnd, children }: Props) {
  const { phase, isOpened, mayWatch, browser, entry, found } = retry;
  const isOver = phase === "works" || phase === "fails";
  const remedies: Remedy[] = phase === "works" ? [{ kind: "repair-session" }] : offeredRemedies(found?.remedies ?? []);
  return (
    <>
      <RetryCard retry={retry} />
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
            <button type="button" class="second-button" data-action="failed" onClick={() => onAnswer(false)}>
              {i18n.t("retry.failed")}
            </button>
          </>
        )}
        {remedies.map((remedy, index) => (
          <button
            key={remedy.kind}
            type="button"
            class={index === 0 ? "button" : "plain-button"}
            data-remedy={remedy.kind}
            aria-busy={busy}
            onClick={() => busy || onRemedy(remedy)}
          >
            {busy && remedy.kind === "repair-session" ? i18n.t("remedy.repairWorking") : remedyWords(remedy)}
          </button>
        ))}
        <button type="button" class="plain-button" data-action="end-retry" onClick={onEnd}>
          {i18n.t(isOver ? "retry.back" : "retry.giveUp")}
        </button>
      </div>
      {phase === "asking" && !mayWatch && (
        <p class="notice" data-notice="allow-private">
          {i18n.t(allowKeys[browser])}
        </p>
      )}
      {phase === "fails" && !found && (
        <CopiedAddress address={entry} lead={i18n.t("retry.otherBrowser")} onCopy={onCopy} />
      )}
      {children}
    </>
  );
}
