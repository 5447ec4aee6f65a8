import { useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Icon } from "../Icon";

type Props = {
  /** Whose code it copies, for those who hear the button instead of seeing where it stands. */
  title: string;
  isSmall?: boolean;
  /** Whether the clipboard took the code. */
  onCopy: () => Promise<boolean>;
};

const saidForMs = 2000;

/** Copies a code, and says for two seconds whether it did. */
export function CopyButton({ title, isSmall = false, onCopy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), saidForMs);
    return () => clearTimeout(timer);
  }, [copied]);

  const news = copied === null ? null : i18n.t(copied ? "codes.copied" : "codes.copyRefused");
  const name = i18n.t("codes.copyOf", [title]);
  return (
    <>
      <button
        type="button"
        class={isSmall ? "icon-button" : "copy-button"}
        data-action="copy"
        data-copied={copied ?? undefined}
        aria-label={news ?? name}
        title={isSmall ? (news ?? name) : undefined}
        onClick={() => void onCopy().then(setCopied)}
      >
        <Icon name={copied === null ? "copy" : copied ? "tick" : "cross"} />
        {!isSmall && <span>{news ?? i18n.t("codes.copy")}</span>}
      </button>
      <span class="unseen" role="status">
        {news}
      </span>
    </>
  );
}
