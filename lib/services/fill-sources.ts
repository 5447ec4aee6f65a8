import { codeTimeOf } from "./code-time";
import type { FillSources } from "./fill-code";
import { spendCounter } from "./spend-counter";
import { readAccounts } from "./vault-session";

/** The vault of this browser, and the time of the institution whose code it is. */
export const fillSources: FillSources = {
  readAccounts: () => readAccounts(Date.now()),
  spendCounter: (accountId) => spendCounter(accountId, Date.now()),
  timeFor: async ({ institutionId }) => (await codeTimeOf(institutionId)).timeMs,
};
