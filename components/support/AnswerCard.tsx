import { i18n } from "#i18n";
import type { RegionId } from "@/lib/knowledge/region-ids";
import type { Expectation } from "@/lib/support/expect-answer";
import { SelectField } from "../vault/SelectField";

const regions = [
  ["metropolitan", "support.answer.regionMetropolitan"],
  ["alsace-moselle", "support.answer.regionAlsaceMoselle"],
  ["guadeloupe", "support.answer.regionGuadeloupe"],
  ["martinique", "support.answer.regionMartinique"],
  ["guyane", "support.answer.regionGuyane"],
  ["reunion", "support.answer.regionReunion"],
  ["mayotte", "support.answer.regionMayotte"],
] as const satisfies readonly (readonly [RegionId, string])[];

type Props = {
  expectation: Expectation;
  region: RegionId;
  /** When it was sent, as the student says; null before that. */
  sentOn: string | null;
  /** The day to insist has come. */
  isOverdue: boolean;
  onRegion: (region: RegionId) => void;
  onSent: (isSent: boolean) => void;
  onRemind: () => void;
};

/** "lundi 23 novembre": a day of the calendar, in the language of the screen. */
export function dayWords(day: string): string {
  const format = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(i18n.t("languageCode") === "fr" ? "fr-FR" : "en-GB", format).format(new Date(day));
}

/** When to expect an answer, counted in the institution's business days from the sending. */
export function AnswerCard({ expectation, region, sentOn, isOverdue, onRegion, onSent, onRemind }: Props) {
  const { readOn, answerBy, insistFrom } = expectation;
  return (
    <section class="answer" data-part="answer" data-read-on={readOn} data-answer-by={answerBy} data-insist={insistFrom}>
      <h2>{i18n.t("support.answer.title")}</h2>
      <SelectField
        label={i18n.t("support.answer.region")}
        name="region"
        value={region}
        options={regions.map(([value, key]) => ({ value, words: i18n.t(key) }))}
        onChange={(chosen) => onRegion(regions.find(([id]) => id === chosen)?.[0] ?? region)}
      />
      <div class="answer-days" aria-live="polite">
        <p>
          {sentOn === null
            ? i18n.t("support.answer.ifNow", [dayWords(readOn)])
            : i18n.t("support.answer.sentOn", [dayWords(sentOn), dayWords(readOn)])}
        </p>
        <p>
          <b>{i18n.t("support.answer.answerBy", [dayWords(answerBy)])}</b>
        </p>
        <p data-overdue={isOverdue}>
          {isOverdue ? i18n.t("support.answer.insistNow") : i18n.t("support.answer.insist", [dayWords(insistFrom)])}
        </p>
        <p class="hint">{i18n.t("support.answer.guess")}</p>
      </div>
      {sentOn === null ? (
        <button type="button" class="second-button" data-action="sent" onClick={() => onSent(true)}>
          {i18n.t("support.answer.sent")}
        </button>
      ) : (
        <div class="two-ways">
          <button type="button" class="second-button" data-action="remind" onClick={onRemind}>
            {i18n.t("support.answer.remind")}
          </button>
          <button type="button" class="plain-button" data-action="not-sent" onClick={() => onSent(false)}>
            {i18n.t("support.answer.notSent")}
          </button>
        </div>
      )}
    </section>
  );
}
