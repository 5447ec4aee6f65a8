import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { AnswerCard } from "@/components/support/AnswerCard";
import { DeskCard } from "@/components/support/DeskCard";
import { RequestPreview } from "@/components/support/RequestPreview";
import { SendButtons, type SendNews } from "@/components/support/SendButtons";
import { SenderForm } from "@/components/support/SenderForm";
import type { SupportView } from "@/lib/messages/support-view";

import { copyPlain } from "@/lib/services/copy-plain";

import { saveFile } from "@/lib/services/save-file";
import { deskFor, draftRequest, mailOf, surroundings } from "@/lib/services/write-support";
import { useAnswer } from "../popup/use-answer";
import { saveReminder } from "./save-reminder";
import { useExpectation } from "./use-expectation";
import { useSender } from "./use-sender";

const computer = Intl.DateTimeFormat().resolvedOptions().timeZone;
const nowhere = { browser: "", system: "", timeZone: computer };

type Props = { view: SupportView; cause: string | null };
type Request = { subject: string; body: string };

/** The request to the help desk: who it goes to, its words, its ways out, and when to expect an answer. */
export function WritePart({ view, cause }: Props) {
  const { institution, desk, diagnosis } = view;
  const about = cause ?? diagnosis.verdict.kind;
  const [language, setLanguage] = useState<"fr" | "en">(i18n.t("languageCode") === "fr" ? "fr" : "en");
  const [edited, setEdited] = useState<Request | null>(null);
  const [news, setNews] = useState<SendNews>(null);
  const { sender, ...keeping } = useSender();
  const around = useAnswer(surroundings);
  const answer = useExpectation(institution.id, { timeZone: computer, opening: desk.opening });
  const proposed = draftRequest({ view, cause: about, sender, around: around ?? nowhere }, language);
  const request = edited ?? proposed;
  const mail = mailOf(request, desk.mail, language);
  const whole = `${request.subject}\n\n${request.body}\n`;

  const copy = async () => setNews((await copyPlain(whole)) ? "copied" : "copy-refused");
  // What the mail program would not take is in the clipboard before it opens.
  const openMail = () => {
    if (!mail.isWhole) void copyPlain(request.body).then((done) => setNews(done ? "mail-cut" : "copy-refused"));
  };
  const download = () => saveFile(new File([whole], `${i18n.t("support.write.fileName")}.txt`, { type: "text/plain" }));
  return (
    <div class="part" data-part="write" data-cause={about}>
      <div>
        <h1>{i18n.t("support.write.title")}</h1>
        <p class="lead">{i18n.t("support.write.lead")}</p>
      </div>
      <DeskCard
        desk={deskFor(about)}
        institution={institution.shortName}
        page={desk.page ?? view.links.help}
        phone={desk.phone}
        isGiven={desk.isGiven}
      />
      <SenderForm
        sender={sender}
        isRemembered={keeping.isRemembered}
        isErased={keeping.isErased}
        onInput={keeping.change}
        onRemember={keeping.remember}
        onErase={keeping.erase}
      />
      <RequestPreview
        request={request}
        language={language}
        isEdited={edited !== null}
        onEdit={(changed) => {
          setEdited(changed);
          setNews(null);
        }}
        onPropose={() => setEdited(null)}
        onLanguage={(chosen) => {
          setLanguage(chosen);
          setEdited(null);
          setNews(null);
        }}
      />
      <SendButtons mail={mail.address} news={news} onCopy={() => void copy()} onMail={openMail} onDownload={download} />
      <AnswerCard
        expectation={answer.expectation}
        region={answer.region}
        sentOn={answer.sentOn}
        isOverdue={answer.isOverdue}
        onRegion={answer.chooseRegion}
        onSent={answer.noteSent}
        onRemind={() => saveReminder(institution, answer.expectation.insistFrom)}
      />
    </div>
  );
}
