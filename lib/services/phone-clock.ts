import { acceptedWindow } from "@/lib/clock/accepted-window";
import type { Interval } from "@/lib/clock/interval";
import { type Judgement, judgeOffset } from "@/lib/clock/judge-offset";
import { findPhoneClock } from "@/lib/clock/phone/find-step";
import type { PhoneCode, SharedSecret } from "@/lib/clock/phone/match-code";
import { prepareCodes } from "@/lib/clock/phone/prepare-codes";
import type { CodeWindow } from "@/lib/knowledge/schema";
import type { Account } from "@/lib/otp/account";
import { codeMaker } from "@/lib/otp/make-code";
import { readAccounts } from "./vault-session";
import { titleOf } from "./view-codes";

/** An account whose codes a phone could show too. */
export type PhoneAccount = { id: string; title: string; digits: number };

/** What a phone's codes say of its clock; `effect` is told as for the computer's. `locked`: the vault was, meanwhile. */
export type PhoneAnswer =
  | { kind: "found"; offset: Interval; judgement: Judgement }
  | { kind: "another-code"; reason: "far" | "ambiguous" | "same-code" }
  | { kind: "no-match" }
  | { kind: "locked" };

const isOf =
  (institutionId: string) =>
  (account: Account): boolean =>
    account.kind === "totp" && (account.institutionId ?? institutionId) === institutionId;

/** The accounts of an institution, and those of none; null while the vault is locked. Codes of counters tell no time. */
export async function listPhoneAccounts(institutionId: string, now: number): Promise<PhoneAccount[] | null> {
  const accounts = await readAccounts(now);
  return (
    accounts
      ?.filter(isOf(institutionId))
      .map((account) => ({ id: account.id, title: titleOf(account), digits: account.digits })) ?? null
  );
}

/**
 * Says what codes that were typed off a phone tell of its clock, and what a server of that window makes of it. The codes
 * stay in this page.
 */
export async function judgePhone(
  accountId: string,
  codes: readonly [PhoneCode, ...PhoneCode[]],
  codeWindow: CodeWindow,
  now: number,
): Promise<PhoneAnswer> {
  const account = (await readAccounts(now))?.find(({ id }) => id === accountId);
  if (account?.kind !== "totp") return { kind: "locked" };
  const secret: SharedSecret = { codeAt: codeMaker(account), stepMs: account.periodSeconds * 1_000 };
  const prepared = await prepareCodes(secret, {
    aroundMs: codes[0].shownMs.lowMs,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    elapsed: () => performance.now(),
  });
  const found = findPhoneClock(codes, prepared);
  if (found.kind !== "found") return found;
  const judged = judgeOffset({ offset: found.offset, window: acceptedWindow(codeWindow, account.periodSeconds) });
  return { kind: "found", offset: found.offset, judgement: judged };
}
