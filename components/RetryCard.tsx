import { i18n } from "#i18n";
import { verdictText, verdictTitle } from "@/lib/i18n/verdict-words";
import type { RetryView } from "@/lib/messages/views";
import { VerdictCard } from "./VerdictCard";
import { verdictLook } from "./verdict-look";

/** What a retry in a private window wants of the student, or what it showed. */
export function RetryCard({ retry }: { retry: RetryView }) {
  const { phase, found } = retry;
  switch (phase) {
    case "watching":
      return (
        <VerdictCard
          tone="calm"
          picture="private"
          title={i18n.t("retry.watchingTitle")}
          text={i18n.t("retry.watchingText")}
          state="retry-watching"
        />
      );
    case "asking":
      return (
        <VerdictCard
          tone="calm"
          picture="private"
          title={i18n.t("retry.askingTitle")}
          text={i18n.t(askingKey(retry))}
          state="retry-asking"
        />
      );
    case "works":
      return (
        <VerdictCard
          tone="soon"
          picture="private"
          title={i18n.t("retry.worksTitle")}
          text={i18n.t("retry.worksText")}
          state="retry-works"
        />
      );
    case "fails":
      return found ? (
        <VerdictCard
          {...verdictLook(found.kind, found.urgency)}
          aside={i18n.t("retry.failsAside")}
          title={verdictTitle(found)}
          text={verdictText(found)}
          state="retry-fails"
        />
      ) : (
        <VerdictCard
          tone="stop"
          picture="private"
          title={i18n.t("retry.failsTitle")}
          text={i18n.t("retry.failsText")}
          state="retry-fails"
        />
      );
  }
}

function askingKey({ isOpened, mayWatch, browser }: RetryView) {
  if (!isOpened) return browser === "android" ? "retry.byHandAndroid" : "retry.byHandText";
  // Watched, it asks only once the window is gone.
  return mayWatch ? "retry.closedText" : "retry.openedText";
}
