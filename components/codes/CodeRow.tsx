import { i18n } from "#i18n";
import type { CodeView } from "@/lib/messages/code-view";
import { CodeDigits } from "./CodeDigits";
import { CopyButton } from "./CopyButton";
import { SecondsRing } from "./SecondsRing";

type Props = { account: CodeView; onCopy: (id: string) => Promise<boolean>; onNewCode: (id: string) => void };

/** One of the other accounts, on a line or two. */
export function CodeRow({ account, onCopy, onNewCode }: Props) {
  const { id, title, subtitle, kind, code, leftMs, periodMs } = account;
  return (
    <li class="code-row" data-account={id}>
      <p class="whose">
        {title}
        {subtitle && <span>{subtitle}</span>}
      </p>
      {code === null ? (
        <button type="button" class="plain-button" data-action="new-code" onClick={() => onNewCode(id)}>
          {i18n.t("codes.newCode")}
        </button>
      ) : (
        <div class="code-line">
          <CodeDigits code={code} />
          {kind === "totp" && <SecondsRing leftMs={leftMs} periodMs={periodMs} isSmall />}
          <CopyButton title={title} isSmall onCopy={() => onCopy(id)} />
        </div>
      )}
    </li>
  );
}
