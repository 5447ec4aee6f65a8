import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Icon } from "./Icon";

type Props = {
  address: string;
  /** What to do with it. */
  lead?: string;
  /** Whether the clipboard took it. */
  onCopy: (address: string) => Promise<boolean>;
};

/** An address to take elsewhere, to be read and to be copied. */
export function CopiedAddress({ address, lead, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const news = copied === null ? null : i18n.t(copied ? "codes.copied" : "codes.copyRefused");
  return (
    <div class="notice address" data-part="address">
      {lead && <p>{lead}</p>}
      <p class="code-text">{address}</p>
      <button
        type="button"
        class="copy-button"
        data-action="copy-address"
        data-copied={copied ?? undefined}
        onClick={() => void onCopy(address).then(setCopied)}
      >
        <Icon name={copied === null ? "copy" : copied ? "tick" : "cross"} />
        <span>{news ?? i18n.t("retry.copy")}</span>
      </button>
      <span class="unseen" role="status">
        {news}
      </span>
    </div>
  );
}
