import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { ExpiryPart } from "@/components/account/ExpiryPart";
import { RulesPart } from "@/components/account/RulesPart";
import { TriesPart } from "@/components/account/TriesPart";
import type { VerdictView } from "@/components/VerdictScreen";
import { ask } from "@/lib/messages/ask";
import { allowReminders } from "@/lib/services/allow-reminders";
import { openAddress } from "@/lib/services/open-page";
import { useNow } from "./use-now";

type Props = { view: VerdictView; onChange: () => Promise<void> };

/** What the verdict leaves to tell of the account: tries, the reset form's address, rules, the password's end. */
export function AccountParts({ view: { account, diagnosis, page }, onChange }: Props) {
  const { tries, rules, resetAddress, lastDay, graceLogins } = account;
  const [isSilent, setSilent] = useState(false);
  const now = useNow(tries?.waitUntil != null ? 500 : null);
  const remind = async () => {
    const { institutionId } = account;
    // The browser's prompt can close this window: the yes is kept whatever it answers, and first.
    const [isAllowed] = await Promise.all([
      allowReminders(),
      ask("reminder.choose", { institutionId, ofExpiry: true }),
    ]);
    setSilent(!isAllowed);
    await onChange();
  };
  const offersReset = diagnosis.verdict.remedies.some((one) => one.kind === "reset-password" && one.address !== null);
  const isExpired = diagnosis.verdict.kind === "password-expired";
  return (
    <>
      {resetAddress?.verdict === "right" && (
        <p class="account-part is-fine" role="status" data-judged="right">
          {i18n.t("account.reset.right")}
        </p>
      )}
      {tries && page.step !== "reset" && page.step !== "new-password" && (
        <TriesPart
          tries={tries}
          now={now}
          isTold={diagnosis.verdict.kind === "nearly-locked"}
          reset={offersReset ? null : account.reset}
          onReset={(address) => void openAddress(address)}
        />
      )}
      {rules && <RulesPart rules={rules} />}
      {(lastDay || graceLogins !== null || (isExpired && account.renewal !== null)) && (
        <ExpiryPart
          account={account}
          isSilent={isSilent}
          onRemind={() => void remind()}
          onRenew={(address) => void openAddress(address)}
        />
      )}
    </>
  );
}
