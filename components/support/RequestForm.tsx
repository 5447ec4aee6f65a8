import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import { PageHeading } from "../PageHeading";
import { AnswerCard } from "./AnswerCard";
import { DeskCard } from "./DeskCard";
import { RequestPreview } from "./RequestPreview";
import { SendButtons } from "./SendButtons";
import { SenderForm } from "./SenderForm";

type Props = {
  desk: ComponentProps<typeof DeskCard>;
  sender: ComponentProps<typeof SenderForm>;
  preview: ComponentProps<typeof RequestPreview>;
  sending: ComponentProps<typeof SendButtons>;
  answer: ComponentProps<typeof AnswerCard>;
};

/** The request to the help desk: who it goes to, its words, its ways out, and when to expect an answer. */
export function RequestForm({ desk, sender, preview, sending, answer }: Props) {
  return (
    <>
      <PageHeading title={i18n.t("support.write.title")} lead={i18n.t("support.write.lead")} />
      <DeskCard {...desk} />
      <SenderForm {...sender} />
      <RequestPreview {...preview} />
      <SendButtons {...sending} />
      <AnswerCard {...answer} />
    </>
  );
}
