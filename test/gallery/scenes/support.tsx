import type { ComponentChildren, ComponentProps } from "preact";
import { i18n } from "#i18n";
import { ActivationList } from "@/components/activation/ActivationList";
import { NoInstitution } from "@/components/NoInstitution";
import { PageHeading } from "@/components/PageHeading";
import { Sheet } from "@/components/Sheet";
import { AccessPath } from "@/components/support/AccessPath";
import { OutsideNotes } from "@/components/support/OutsideNotes";
import { RequestForm } from "@/components/support/RequestForm";
import { SupportNav, type SupportPart } from "@/components/support/SupportNav";
import type { Ticks } from "@/lib/account/activation";
import { type AccessStep, type Question, questions } from "@/lib/account/decide-access";
import { expectAnswer } from "@/lib/support/expect-answer";
import { findingOf } from "../fixtures/findings";
import { proposed, request, sender } from "../fixtures/support-views";
import { type Scene, still } from "../scene";

/** As the page shows it: below the ways to its three parts. */
const page = (id: string, part: SupportPart, draw: () => ComponentChildren): Scene => ({
  id: `support/${id}`,
  surface: "support",
  draw: () => (
    <Sheet>
      <SupportNav part={part} hrefOf={(other) => `#${other}`} />
      <div class="part">{draw()}</div>
    </Sheet>
  ),
});

const path = (id: string, step: AccessStep, more: Partial<ComponentProps<typeof AccessPath>> = {}) =>
  page(id, "decide", () => (
    <AccessPath
      facts={findingOf("bad-credentials").facts}
      step={step}
      outside={[
        { provider: "franceconnect", canHelp: true },
        { provider: "educonnect", canHelp: false },
      ]}
      number={1}
      onOpenReset={still}
      onAnswer={still}
      onBack={null}
      onAct={still}
      onAgain={still}
      {...more}
    />
  ));

const ends: Extract<AccessStep, { kind: "end" }>[] = [
  { kind: "end", cause: "forgotten", action: "reset-page" },
  { kind: "end", cause: "account-locked", action: "support" },
  { kind: "end", cause: "account-expired", action: "support" },
  { kind: "end", cause: "registration-pending", action: "registrar" },
  { kind: "end", cause: "never-activated", action: "activation-page" },
  { kind: "end", cause: "identity", action: "desk" },
];

type Parts = { [Part in keyof typeof request]?: Partial<(typeof request)[Part]> };

const write = (id: string, more: Parts = {}) =>
  page(`write-${id}`, "write", () => (
    <RequestForm
      desk={{ ...request.desk, ...more.desk }}
      sender={{ ...request.sender, ...more.sender }}
      preview={{ ...request.preview, ...more.preview }}
      sending={{ ...request.sending, ...more.sending }}
      answer={{ ...request.answer, ...more.answer }}
    />
  ));

const activation = (
  id: string,
  ticks: Ticks,
  activationPage: string | null = "https://compte.univ-exemple.test/activer",
) =>
  page(`activation-${id}`, "activation", () => (
    <>
      <PageHeading title={i18n.t("activation.title")} lead={i18n.t("activation.lead")} />
      <ActivationList ticks={ticks} activationPage={activationPage} onTick={still} onBegin={still} />
      <OutsideNotes
        help={[
          { provider: "franceconnect", canHelp: false },
          { provider: "educonnect", canHelp: true },
        ]}
      />
    </>
  ));

const begun: Ticks = { registered: "seen", activated: "seen", network: "seen", mailbox: "student" };
const done: Ticks = {
  ...begun,
  "password-changed": "seen",
  "clean-cookies": "seen",
  "second-factor": "seen",
  "recovery-codes": "student",
  "password-kept": "student",
};
const typed: Parts = {
  sender: { sender, isRemembered: true },
  preview: { request: proposed("fr", sender) },
};
const sent = (day: string) => ({
  sentOn: day,
  expectation: expectAnswer(Date.parse(day), { region: "metropolitan", opening: null }),
});

/** The page of accounts: the guided path with each of its ends, the request, and the first login. */
export const supportScenes: Scene[] = [
  page("no-institution", "decide", () => (
    <NoInstitution choose={i18n.t("support.choose")} onChoose={still}>
      <h1>{i18n.t("support.noInstitution")}</h1>
    </NoInstitution>
  )),
  ...(Object.keys(questions) as Question[]).map((question, index) =>
    path(`asks-${question}`, { kind: "question", question }, { number: index + 1, onBack: index > 0 ? still : null }),
  ),
  path(
    "asks-reset-unknown",
    { kind: "question", question: "reset" },
    { number: 2, onBack: still, onOpenReset: null, outside: [] },
  ),
  ...ends.map((step) => path(`ends-${step.cause}`, step)),
  path("ends-unasked", ends[1] as AccessStep, { onAgain: null, facts: findingOf("account-locked").facts }),
  write("proposed"),
  write("registrar", { desk: { desk: "registrar", page: null } }),
  write("in-person", { desk: { desk: "in-person" } }),
  write("remembered", typed),
  write("erased", { sender: { isErased: true } }),
  write("english", { ...typed, preview: { request: proposed("en", sender), language: "en" } }),
  write("edited", { preview: { request: { subject: "Compte bloqué", body: "Bonjour,\n" }, isEdited: true } }),
  write("copied", { sending: { news: "copied" } }),
  write("copy-refused", { sending: { news: "copy-refused" } }),
  write("mail-cut", { sending: { news: "mail-cut" } }),
  write("sent", { ...typed, answer: sent("2026-09-11") }),
  write("overdue", { ...typed, answer: { ...sent("2026-09-04"), isOverdue: true } }),
  activation("new", {}),
  activation("unknown-page", {}, null),
  activation("begun", begun),
  activation("done", done),
];
