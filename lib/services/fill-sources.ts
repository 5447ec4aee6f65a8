import type { FillSources } from "./fill-code";
import { spendCounter } from "./spend-counter";
import { readAccounts } from "./vault-session";

/** The vault of this browser, and its clock. */
export const fillSources: FillSources = {
  readAccounts: () => readAccounts(Date.now()),
  spendCounter: (accountId) => spendCounter(accountId, Date.now()),
  timeFor: async () => Date.now(),
};
