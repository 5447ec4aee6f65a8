import { i18n } from "#i18n";
import type { CodeView } from "@/lib/messages/code-view";
import { CodeDigits } from "./CodeDigits";
import { CopyButton } from "./CopyButton";
import { type FillOffer, FillPart } from "./FillPart";
import { groupDigits } from "./group-digits";
import { SecondsRing } from "./SecondsRing";

type Props = {
  account: CodeView;
  /** Null where there is no page to fill. */
  fill: FillOffer | null;
  onCopy: (id: string) => Promise<boolean>;
  /** Asks a counter for its next code, which spends it. */
  onNewCode: (id: string) => void;
};

const nextShownMs = 5000;

/** The account of the institution in front: its code, the time it has left, and what can be done with it. */
export function CodeCard({ account, fill, onCopy, onNewCode }: Props) {
  const { id, title, subtitle, kind, digits, leftMs, periodMs } = account;
  // In front of a page that imitates the true one, a code on screen is a code that gets typed there.
  const isWithheld = fill?.fill.phase === "over" && fill.fill.outcome.kind === "refused";
  const code = isWithheld ? null : account.code;
  const nextCode = isWithheld || leftMs >= nextShownMs ? null : account.nextCode;
  return (
    <section class="code-part" aria-label={i18n.t("codes.codeOf", [title])} data-account={id}>
      <div class="code-card">
        <p class="whose">
          {title}
          {subtitle && <span>{subtitle}</span>}
        </p>
        <div class="code-line">
          {code === null ? <HiddenDigits digits={digits} /> : <CodeDigits code={code} />}
          {kind === "totp" && code !== null && <SecondsRing leftMs={leftMs} periodMs={periodMs} />}
          {code !== null && <CopyButton title={title} onCopy={() => onCopy(id)} />}
        </div>
        {kind === "totp" && nextCode !== null && (
          <p class="next-code">
            <span aria-hidden="true">{i18n.t("codes.next", [groupDigits(nextCode).join("\u202f")])}</span>
            <span class="unseen">{i18n.t("codes.next", [[...nextCode].join(" ")])}</span>
          </p>
        )}
        {kind === "hotp" && !isWithheld && (
          <p class="next-code">
            {i18n.t("codes.usedOnce")}{" "}
            <button type="button" class="plain-button" data-action="new-code" onClick={() => onNewCode(id)}>
              {i18n.t("codes.newCode")}
            </button>
          </p>
        )}
      </div>
      {fill && <FillPart {...fill} />}
    </section>
  );
}

function HiddenDigits({ digits }: { digits: number }) {
  return (
    <span class={digits > 6 ? "digits is-long is-hidden" : "digits is-hidden"} aria-hidden="true">
      {groupDigits("•".repeat(digits)).map((group, index) => (
        <span key={index === 0 ? "first" : "second"}>{group}</span>
      ))}
    </span>
  );
}
