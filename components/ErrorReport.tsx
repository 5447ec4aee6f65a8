import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Fold } from "./Fold";

type Props = {
  text: string;
  /** Whether the clipboard took it. */
  onCopy: (text: string) => Promise<boolean>;
};

/** One fold at the end, for whom Entrée is wrong: the whole text of a report, there to be read before it is copied. */
export function ErrorReport({ text, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const news = copied === null ? null : i18n.t(copied ? "codes.copied" : "codes.copyRefused");
  return (
    <div class="folds">
      <Fold title={i18n.t("report.title")} name="report">
        <div class="plan" data-part="report">
          <p>{i18n.t("report.text")}</p>
          <pre class="technical code-text">{text}</pre>
          <button
            type="button"
            class="second-button"
            data-action="copy-report"
            onClick={() => void onCopy(text).then(setCopied)}
          >
            {news ?? i18n.t("report.copy")}
          </button>
          <span class="unseen" role="status">
            {news}
          </span>
        </div>
      </Fold>
    </div>
  );
}
