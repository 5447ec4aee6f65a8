import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { RequestForm } from "@/components/support/RequestForm";
import type { SendNews } from "@/components/support/SendButtons";
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

/** The request as it is proposed or was changed, and what its ways out do. */
export function WritePart({ view, cause }: Props) {
  const { institution, desk, diagnosis } = view;
  const about = cause ?? diagnosis.verdict.kind;
  const [language, setLanguage] = useState<"fr" | "en">(i18n.t("languageCode") === "fr" ? "fr" : "en");
  const [edited, setEdited] = useState<Request | null>(null);
  const [news, setNews] = useState<SendNews>(null);
  const writer = useSender();
  const around = useAnswer(surroundings);
  const answer = useExpectation(institution.id, { timeZone: computer, opening: desk.opening });
  const proposed = draftRequest({ view, cause: about, sender: writer.sender, around: around ?? nowhere }, language);
  const request = edited ?? proposed;
  const mail = mailOf(request, desk.mail, language);
  const whole = `${request.subject}\n\n${request.body}\n`;

  const copy = async () => setNews((await copyPlain(whole)) ? "copied" : "copy-refused");
  // What the mail program would not take is in the clipboard before it opens.
  const openMail = () => {
    if (!mail.isWhole) void copyPlain(request.body).then((done) => setNews(done ? "mail-cut" : "copy-refused"));
  };
  const download = () => saveFile(new File([whole], `${i18n.t("support.write.fileName")}.txt`, { type: "text/plain" }));
  const show = (changed: Request | null) => {
    setEdited(changed);
    setNews(null);
  };
  return (
    <div class="part" data-part="write" data-cause={about}>
      <RequestForm
        desk={{
          desk: deskFor(about),
          institution: institution.shortName,
          page: desk.page ?? view.links.help,
          phone: desk.phone,
          isGiven: desk.isGiven,
        }}
        sender={writer}
        preview={{
          request,
          language,
          isEdited: edited !== null,
          onEdit: show,
          onPropose: () => setEdited(null),
          onLanguage: (chosen) => {
            setLanguage(chosen);
            show(null);
          },
        }}
        sending={{ mail: mail.address, news, onCopy: () => void copy(), onMail: openMail, onDownload: download }}
        answer={{ ...answer, onRemind: () => saveReminder(institution, answer.expectation.insistFrom) }}
      />
    </div>
  );
}
