import { i18n } from "#i18n";
import type { Question } from "@/lib/account/decide-access";
import { questionWords } from "./access-words";

type Props = {
  question: Question;
  /** The how many-th it is, from 1. */
  number: number;
  /** Null where the page for forgotten passwords is not known. */
  onOpenReset: (() => void) | null;
  onAnswer: (answer: string) => void;
  /** Null at the first question. */
  onBack: (() => void) | null;
};

/** One question of the guided path, its answers one under the other. */
export function AccessQuestion({ question, number, onOpenReset, onAnswer, onBack }: Props) {
  const { title, text, choices } = questionWords(question);
  return (
    <section class="ask-card" data-question={question}>
      <p class="ask-number">{i18n.t("support.decide.progress", [String(number)])}</p>
      <h2 tabIndex={-1}>{title}</h2>
      {text && <p class="quiet">{text}</p>}
      {question === "reset" && onOpenReset && (
        <button type="button" class="second-button" data-action="open-reset" onClick={onOpenReset}>
          {i18n.t("support.decide.resetOpen")}
        </button>
      )}
      <div class="choices">
        {choices.map(({ answer, words }) => (
          <button key={answer} type="button" class="choice" data-answer={answer} onClick={() => onAnswer(answer)}>
            {words}
          </button>
        ))}
      </div>
      {onBack && (
        <button type="button" class="plain-button" data-action="back" onClick={onBack}>
          {i18n.t("support.decide.back")}
        </button>
      )}
    </section>
  );
}
