import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { Remedy } from "@/lib/diagnosis/finding";
import { verdictText, verdictTitle } from "@/lib/i18n/verdict-words";
import type { VerdictView } from "@/lib/messages/views";
import { CookiePlan } from "./CookiePlan";
import { CopiedAddress } from "./CopiedAddress";
import { type CodeAtHand, codeAtHandWords } from "./code-at-hand";
import { entryWords } from "./entry-words";
import { FactList } from "./FactList";
import { Fold } from "./Fold";
import { offeredRemedies } from "./offered-remedies";
import { RemedyButtons } from "./RemedyButtons";
import { OutsideNotes } from "./support/OutsideNotes";
import { technicalLines } from "./technical-lines";
import { VerdictCard } from "./VerdictCard";
import { verdictLook } from "./verdict-look";

type Props = {
  view: VerdictView;
  /** A remedy is under way: its button says so and takes no second click. */
  busy: boolean;
  /** The last repair was asked for and did not finish. */
  failed: boolean;
  /** Whether extensions may open pages of the browser's own. */
  opensBrowserPages: boolean;
  /** Null where the vault has nothing for this page. */
  codeAtHand: CodeAtHand | null;
  /** The lines for the help desk were copied. */
  isCopied: boolean;
  onRemedy: (remedy: Remedy) => void;
  onGrant: () => void;
  /** Opens the stronger repair, of what the login keeps beside its cookies. */
  onDeeper: () => void;
  onCopy: (address: string) => Promise<boolean>;
  /** What belongs to the verdict more closely than its reasons: the codes. */
  children: ComponentChildren;
};

/** One verdict, one button; the rest behind it. */
export function VerdictScreen({ view, busy, failed, codeAtHand, onDeeper, children, ...props }: Props) {
  const { opensBrowserPages, isCopied, onRemedy, onGrant, onCopy } = props;
  const { verdict } = view.diagnosis;
  const look = verdictLook(verdict.kind, view.urgency);
  const isUnsure = verdict.certainty === "likely" && look.tone !== "fine" && look.tone !== "calm";
  const repairs = verdict.remedies.some(({ kind }) => kind === "repair-session");
  const again = repairs && view.repair?.phase === "done" && view.repair.inThisTab;
  return (
    <>
      <VerdictCard
        {...look}
        title={verdictTitle(verdict)}
        text={verdict.kind === "code-wanted" && codeAtHand ? codeAtHandWords(codeAtHand) : verdictText(verdict)}
        state={verdict.kind}
        unsure={isUnsure}
      />
      {failed && (
        <p class="notice" role="alert" data-notice="repair-failed">
          {i18n.t("repair.failedText")}
        </p>
      )}
      {again && !failed && (
        <p class="notice">
          {i18n.t("repair.againText")}{" "}
          {view.repair?.isRecent && (
            <button type="button" class="plain-button" data-action="deeper" onClick={onDeeper}>
              {i18n.t("siteData.open")}
            </button>
          )}
        </p>
      )}
      <RemedyButtons
        remedies={offeredRemedies(verdict.remedies)}
        opensBrowserPages={opensBrowserPages}
        busy={busy}
        isCopied={isCopied}
        onRemedy={onRemedy}
      />
      {verdict.kind === "dead-bookmark" && (
        <CopiedAddress address={view.entry} lead={i18n.t("bookmark.keep")} onCopy={onCopy} />
      )}
      {view.missing.length > 0 && (
        <p class="notice">
          {i18n.t("permission.partial", [view.missing.map((origin) => new URL(origin).hostname).join(", ")])}{" "}
          <button type="button" class="plain-button" data-action="grant" onClick={onGrant}>
            {i18n.t("permission.grantRest")}
          </button>
        </p>
      )}
      {children}
      <div class="folds">
        <Fold title={i18n.t("common.why")} name="why">
          <FactList facts={verdict.facts} against={verdict.against} settledBy={isUnsure ? verdict.settledBy : null} />
          {repairs && <CookiePlan plan={view.plan} />}
          {repairs && <p data-part="entry">{entryWords(view)}</p>}
        </Fold>
        <OutsideNotes help={view.outside} />
        <Fold title={i18n.t("common.technical")} name="technical">
          <pre class="technical code-text">{technicalLines(view).join("\n")}</pre>
        </Fold>
      </div>
    </>
  );
}
