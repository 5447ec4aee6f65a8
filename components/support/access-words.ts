import { i18n } from "#i18n";
import type { AccessAction, AccessCause, Question } from "@/lib/account/decide-access";

type Choice = { answer: string; words: string };

/** A question of the guided path, what there is to say about it, and its answers in order. */
export function questionWords(question: Question): { title: string; text: string | null; choices: Choice[] } {
  switch (question) {
    case "everOpened":
      return {
        title: i18n.t("support.decide.everOpened"),
        text: null,
        choices: [
          { answer: "yes", words: i18n.t("support.decide.everOpenedYes") },
          { answer: "no", words: i18n.t("support.decide.everOpenedNo") },
        ],
      };
    case "registered":
      return {
        title: i18n.t("support.decide.registered"),
        text: i18n.t("support.decide.registeredText"),
        choices: [
          { answer: "validated", words: i18n.t("support.decide.registeredValidated") },
          { answer: "pending", words: i18n.t("support.decide.registeredPending") },
        ],
      };
    case "reset":
      return {
        title: i18n.t("support.decide.reset"),
        text: i18n.t("support.decide.resetText"),
        choices: [
          { answer: "works", words: i18n.t("support.decide.resetWorks") },
          { answer: "refused", words: i18n.t("support.decide.resetRefused") },
          { answer: "silent", words: i18n.t("support.decide.resetSilent") },
          { answer: "no-mailbox", words: i18n.t("support.decide.resetNoMailbox") },
        ],
      };
  }
}

const causes = {
  forgotten: ["support.end.forgottenTitle", "support.end.forgottenText"],
  "account-locked": ["support.end.accountLockedTitle", "support.end.accountLockedText"],
  "account-expired": ["support.end.accountExpiredTitle", "support.end.accountExpiredText"],
  "registration-pending": ["support.end.registrationPendingTitle", "support.end.registrationPendingText"],
  "never-activated": ["support.end.neverActivatedTitle", "support.end.neverActivatedText"],
  identity: ["support.end.identityTitle", "support.end.identityText"],
} as const satisfies Record<AccessCause, readonly [string, string]>;

/** What an end of the path says. */
export function causeWords(cause: AccessCause): { title: string; text: string } {
  const [title, text] = causes[cause];
  return { title: i18n.t(title), text: i18n.t(text) };
}

const actions = {
  "reset-page": "support.action.resetPage",
  "activation-page": "support.action.activationPage",
  registrar: "support.action.registrar",
  support: "support.action.support",
  desk: "support.action.desk",
} as const satisfies Record<AccessAction, string>;

export function actionWords(action: AccessAction): string {
  return i18n.t(actions[action]);
}
