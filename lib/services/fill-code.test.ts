import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { codeAt } from "@/lib/otp/make-code";
import {
  CodeTab,
  codeHost,
  codeReading,
  codeTabId,
  counterAccount,
  refusedReading,
  stepStart,
  timeAccount,
} from "@/test/fakes/code-tab";
import { type FillOrder, fillCode } from "./fill-code";
import { noteCodeAnswer } from "./fill-memory";

let tab: CodeTab;
const fill = (order: Partial<FillOrder> = {}) =>
  fillCode({ tabId: codeTabId, accountId: timeAccount.id, submit: false, ...order }, tab.sources);
const failed = (reason: string) => ({ state: "failed", reason });
const later = (ms: number) => {
  tab.now += ms;
};

beforeEach(async () => {
  tab = new CodeTab();
  await tab.read(codeReading);
});

describe("a code", () => {
  test("is written in the fields of the tab's top frame, for that host alone", async () => {
    expect(await fill()).toEqual({ state: "written" });
    const order = { host: codeHost, selectors: ["#code"], code: codeAt(timeAccount, tab.now), submit: false };
    expect(tab.writes).toEqual([{ order, target: { tabId: codeTabId, frameIds: [0] }, world: "ISOLATED" }]);
  });

  test("is the one of the account that is bound to the host where none is named", async () => {
    tab.accounts = [{ ...timeAccount, id: crypto.randomUUID(), hosts: ["cas.utc.fr"] }, timeAccount];
    expect(await fill({ accountId: null })).toEqual({ state: "written" });
  });

  test("is sent too where that is ordered", async () => {
    await fill({ submit: true });
    expect(tab.writes[0]?.order.submit).toBe(true);
  });

  test.each<[string, () => unknown]>([
    ["locked", () => Object.assign(tab, { accounts: null })],
    ["no-account", () => Object.assign(tab, { accounts: [] })],
    ["no-account", () => Object.assign(tab, { accounts: [counterAccount] })],
    ["no-page", () => tab.parts.opened.splice(0)],
    ["not-a-code-page", () => tab.read(null)],
    ["not-a-code-page", () => tab.read({ ...codeReading, step: "password" })],
    ["not-a-code-page", () => tab.read({ ...codeReading, step: "enrolment" })],
    ["not-a-code-page", () => tab.read({ ...codeReading, fields: {} })],
  ])("is not made: %s", async (reason, arrange) => {
    await arrange();
    expect(await fill()).toEqual(failed(reason));
    expect(tab.writes).toEqual([]);
  });

  test("is not chosen among several accounts of one host", async () => {
    tab.accounts = [timeAccount, { ...timeAccount, id: crypto.randomUUID(), label: "autre" }];
    expect(await fill({ accountId: null })).toEqual(failed("several-accounts"));
    expect(await fill()).toEqual({ state: "written" });
  });

  test.each([
    ["https://auth.univ-exemple.test:33444/", "other-port"],
    ["https://auth.univ-exemple.test.ailleurs.test:33443/", "other-host"],
    ["http://auth.univ-exemple.test:33443/", "not-https"],
    ["https://autre.test/", "other-host"],
  ])("is refused to %s, with the host and the reason", async (address, reason) => {
    tab.goTo(address);
    expect(await fill()).toMatchObject({ state: "refused", reason, host: new URL(address).host });
    expect(tab.writes).toEqual([]);
  });

  test("of no named account is refused to a host that looks like one's, and to no other is there one", async () => {
    tab.goTo("https://auth-univ-exemple.test/");
    expect(await fill({ accountId: null })).toMatchObject({ state: "refused", lookedLike: codeHost });
    tab.goTo("https://autre.test/");
    expect(await fill({ accountId: null })).toEqual(failed("no-account"));
  });
});

describe("time", () => {
  test("a code with fewer than 5 s left gives way to the next", async () => {
    tab.now = stepStart + 25_001;
    expect(await fill()).toEqual({ state: "wait", waitMs: 4_999 });
    later(4_999);
    expect(await fill()).toEqual({ state: "written" });
    expect(tab.codes).toEqual([codeAt(timeAccount, stepStart + 30_000)]);
  });

  test("no code is given twice to a host within its step", async () => {
    await fill();
    expect(await fill()).toEqual({ state: "wait", waitMs: 20_000 });
    later(20_000);
    expect(await fill()).toEqual({ state: "written" });
    expect(new Set(tab.codes).size).toBe(2);
  });

  test("two orders at once write one code", async () => {
    const outcomes = await Promise.all([fill(), fill(), fill()]);
    expect(outcomes.map(({ state }) => state).sort()).toEqual(["wait", "wait", "written"]);
  });

  test("a code that the page went away with counts as given", async () => {
    tab.answer = "gone";
    expect(await fill()).toEqual(failed("page-gone"));
    expect(await fill()).toMatchObject({ state: "wait" });
  });

  test.each(["not-kept", "no-field", "hidden-field", "wrong-place"] as const)(
    "a code that was not written (%s) may be given again",
    async (answer) => {
      tab.answer = answer;
      expect(await fill()).toEqual(failed(answer));
      tab.answer = "written";
      expect(await fill()).toEqual({ state: "written" });
    },
  );
});

describe("a counter", () => {
  beforeEach(() => {
    tab.accounts = [counterAccount, timeAccount];
  });
  const fillCounter = () => fill({ accountId: counterAccount.id });
  const heldCounter = () => tab.accounts?.map((account) => (account.kind === "hotp" ? account.counter : null));

  test("is stored before its code is written, and gives each code once", async () => {
    tab.answer = "no-field";
    await fillCounter();
    expect(heldCounter()).toEqual([5, null]);
    tab.answer = "written";
    await fillCounter();
    await fillCounter();
    expect(tab.codes).toEqual([4, 5, 6].map((counter) => codeAt({ ...counterAccount, counter } as never, 0)));
    expect(heldCounter()).toEqual([7, null]);
  });

  test("that cannot be stored gives no code", async () => {
    tab.isStoring = false;
    expect(await fillCounter()).toEqual(failed("not-stored"));
    expect(tab.writes).toEqual([]);
  });
});

describe("refusals", () => {
  /** Fills, and comes to a page that refuses the code. */
  async function fillRefused(): Promise<string> {
    const { state } = await fill();
    later(30_000);
    await tab.read(refusedReading);
    return state;
  }

  test("two in a row, and no code is written until the clock could have been set", async () => {
    expect([await fillRefused(), await fillRefused()]).toEqual(["written", "written"]);
    expect(await fill()).toEqual(failed("clock-suspected"));
    later(60_000);
    expect(await fill()).toEqual(failed("clock-suspected"));
    later(10 * 60_000);
    expect(await fill()).toEqual({ state: "written" });
  });

  test("are counted where the login begins anew after each, and its next page says nothing", async () => {
    for (let round = 0; round < 2; round += 1) {
      await fillRefused();
      await noteCodeAnswer(codeTabId);
      later(1_000);
      await tab.read(codeReading);
      await noteCodeAnswer(codeTabId);
    }
    expect(await fill()).toEqual(failed("clock-suspected"));
  });

  test("are counted on a page that stays", async () => {
    await fill();
    later(30_000);
    await tab.read(refusedReading, 0);
    await fill();
    later(30_000);
    await tab.read(codeReading, 0);
    await noteCodeAnswer(codeTabId);
    await tab.read(refusedReading, 0);
    expect(await fill()).toEqual(failed("clock-suspected"));
  });

  test("of codes that the student typed are not counted", async () => {
    await tab.read(refusedReading);
    for (let round = 0; round < 3; round += 1) {
      expect(await fill()).toEqual({ state: "written" });
      later(30_000);
    }
  });

  test("are forgotten once a code was accepted", async () => {
    await fillRefused();
    await fill();
    later(30_000);
    await tab.read(codeReading);
    expect(await fillRefused()).toBe("written");
    expect(await fill()).toEqual({ state: "written" });
  });

  test("of another tab are not counted", async () => {
    await fillRefused();
    await noteCodeAnswer(codeTabId + 1);
    expect(await fill()).toEqual({ state: "written" });
  });
});

test("nothing that is answered or remembered holds a code or a secret", async () => {
  const outcome = await fill();
  const { storage } = fakeBrowser;
  const held = JSON.stringify([outcome, ...(await Promise.all([storage.session.get(null), storage.local.get(null)]))]);
  expect(held).toContain(timeAccount.id);
  expect(held).not.toContain(tab.codes[0]);
  expect(held).not.toContain(timeAccount.secret);
});
