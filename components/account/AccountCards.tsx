import { i18n } from "#i18n";
import type { Finding } from "@/lib/diagnosis/finding";
import type { AccountView } from "@/lib/messages/account-view";
import { ExpiryPart } from "./ExpiryPart";
import { RulesPart } from "./RulesPart";
import { TriesPart } from "./TriesPart";

type Props = {
  account: AccountView;
  /** What is told already, above. */
  verdict: Finding;
  /** Whether a password to log in with can be typed in the page. */
  isLogin: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  /** The student has just said yes, and the browser does not let reminders out. */
  isSilent: boolean;
  onOpen: (address: string) => void;
  onRemind: () => void;
};

/** What the verdict leaves to tell of the account: tries, the reset form's address, rules, the password's end. */
export function AccountCards({ account, verdict, isLogin, now, isSilent, onOpen, onRemind }: Props) {
  const { tries, rules, resetAddress, lastDay, graceLogins, renewal } = account;
  const offersReset = verdict.remedies.some((remedy) => remedy.kind === "reset-password" && remedy.address !== null);
  const isOver = verdict.kind === "password-expired" && renewal !== null;
  return (
    <>
      {resetAddress?.verdict === "right" && (
        <p class="account-part is-fine" role="status" data-judged="right">
          {i18n.t("account.reset.right")}
        </p>
      )}
      {tries && isLogin && (
        <TriesPart
          tries={tries}
          now={now}
          isTold={verdict.kind === "nearly-locked"}
          reset={offersReset ? null : account.reset}
          onReset={onOpen}
        />
      )}
      {rules && <RulesPart rules={rules} />}
      {(lastDay || graceLogins !== null || isOver) && (
        <ExpiryPart account={account} isSilent={isSilent} onRemind={onRemind} onRenew={onOpen} />
      )}
    </>
  );
}
