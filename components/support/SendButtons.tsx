import { i18n } from "#i18n";

/** What came of the last click. */
export type SendNews = "copied" | "copy-refused" | "mail-cut" | null;

type Props = {
  mail: string;
  news: SendNews;
  onCopy: () => void;
  onMail: () => void;
  onDownload: () => void;
};

const words = {
  copied: "support.write.copied",
  "copy-refused": "support.write.copyRefused",
  "mail-cut": "support.write.mailCut",
} as const satisfies Record<NonNullable<SendNews>, string>;

/** The three ways out of a request: nothing is sent from here. */
export function SendButtons({ mail, news, onCopy, onMail, onDownload }: Props) {
  return (
    <section class="stack" data-part="send">
      <button type="button" class="button" data-action="copy" onClick={onCopy}>
        {i18n.t("support.write.copy")}
      </button>
      <div class="two-ways">
        <a class="second-button" href={mail} data-action="mail" onClick={onMail}>
          {i18n.t("support.write.mail")}
        </a>
        <button type="button" class="second-button" data-action="download" onClick={onDownload}>
          {i18n.t("support.write.download")}
        </button>
      </div>
      <p class="send-news" role="status" data-news={news ?? undefined}>
        {news && i18n.t(words[news])}
      </p>
    </section>
  );
}
