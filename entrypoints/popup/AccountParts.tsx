import { useState } from "preact/hooks";
import { AccountCards } from "@/components/account/AccountCards";
import { ask } from "@/lib/messages/ask";
import type { VerdictView } from "@/lib/messages/views";
import { allowReminders } from "@/lib/services/allow-reminders";
import { openAddress } from "@/lib/services/open-page";
import { useNow } from "./use-now";

type Props = { view: VerdictView; onChange: () => Promise<void> };

/** The account of the login in front, at this moment, with what its buttons do. */
export function AccountParts({ view: { account, diagnosis, page }, onChange }: Props) {
  const [isSilent, setSilent] = useState(false);
  const now = useNow(account.tries?.waitUntil != null ? 500 : null);
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
  return (
    <AccountCards
      account={account}
      verdict={diagnosis.verdict}
      isLogin={page.step !== "reset" && page.step !== "new-password"}
      now={now}
      isSilent={isSilent}
      onOpen={(address) => void openAddress(address)}
      onRemind={() => void remind()}
    />
  );
}
