import { fakeBrowser } from "wxt/testing/fake-browser";
import type { WriteOrder, WriteOutcome } from "@/lib/fill/write-code";
import type { Account } from "@/lib/otp/account";
import { codeAt } from "@/lib/otp/make-code";
import type { FillSources } from "@/lib/services/fill-code";
import { emptyTabMemory, reviseTab } from "@/lib/services/tab-memory";
import type { Reading } from "@/lib/sso/reading";
import { type FakeParts, installBrowser } from "./install-browser";

export const codeTabId = 7;
export const codeAddress = "https://auth.univ-exemple.test:33443/2fchoice";
export const codeHost = new URL(codeAddress).host;
/** The first moment of a step of 30 s. */
export const stepStart = 1_800_000_000_000;

const common = {
  issuer: "Exemple",
  label: "jdupont",
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  algorithm: "SHA1",
  digits: 6,
  name: "",
  hosts: [codeHost],
  institutionId: "univ-exemple",
  addedAt: 0,
} as const;

export const timeAccount: Account = {
  ...common,
  hosts: [codeHost],
  id: "b6b1ce13-6a3e-4f8e-9d9f-2f3a8e9c0a01",
  kind: "totp",
  periodSeconds: 30,
};
export const counterAccount: Account = {
  ...common,
  hosts: [codeHost],
  id: "b6b1ce13-6a3e-4f8e-9d9f-2f3a8e9c0a02",
  kind: "hotp",
  counter: 4,
};

export const codeReading: Reading = {
  system: "lemonldap-ng",
  step: "code",
  notices: [],
  fields: { code: ["#code"] },
  links: {},
  offers: [],
};
export const refusedReading: Reading = { ...codeReading, notices: [{ kind: "code-refused", text: "Code refusé" }] };

/** A tab on a page that asks for a code, a vault, and a page that answers as it is told. */
export class CodeTab {
  now = stepStart + 10_000;
  accounts: Account[] | null = [timeAccount];
  isStoring = true;
  answer: WriteOutcome | "gone" = "written";
  /** The counters whose codes were asked for. */
  readonly spent: number[] = [];
  /** What the browser was asked to run, in which tab and frames. */
  readonly writes: { order: WriteOrder; target: unknown; world: unknown }[] = [];
  readonly parts: FakeParts;

  constructor() {
    this.parts = installBrowser();
    this.goTo(codeAddress);
    Object.assign(fakeBrowser.scripting, {
      executeScript: async ({ args, target, world }: { args: [WriteOrder]; target: unknown; world: unknown }) => {
        this.writes.push({ order: args[0], target, world });
        if (this.answer === "gone") throw new Error("The frame was removed.");
        return [{ frameId: 0, result: this.answer }];
      },
    });
  }

  goTo(address: string): void {
    this.parts.opened.push(address);
  }

  /** The tab comes to another page, or reads the same one anew. */
  read(reading: Reading | null, movedAt = this.now): Promise<void> {
    return reviseTab(codeTabId, () => ({ ...emptyTabMemory, reading, movedAt }));
  }

  get codes(): string[] {
    return this.writes.map(({ order }) => order.code);
  }

  get sources(): FillSources {
    return {
      readAccounts: async () => this.accounts,
      spendCounter: async (id) => {
        const account = this.accounts?.find((held) => held.id === id);
        if (!this.isStoring || account?.kind !== "hotp") return null;
        this.spent.push(account.counter + this.spent.length);
        return codeAt({ ...account, counter: account.counter + this.spent.length - 1 }, this.now);
      },
      timeFor: async () => this.now,
    };
  }
}
