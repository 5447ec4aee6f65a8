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
const written = { kind: "written", submitted: false };
const later = (ms: number) => {
  tab.now += ms;
};

beforeEach(async () => {
  tab = new CodeTab();
  await tab.read(codeReading);
});

describe("a code", () => {
  test("is written in the fields of the tab's top frame, for that host alone", async () => {
    expect(await fill()).toEqual(written);
    const order = { host: codeHost, selectors: ["#code"], code: codeAt(timeAccount, tab.now), submit: false };
    expect(tab.writes).toEqual([{ order, target: { tabId: codeTabId, frameIds: [0] }, world: "ISOLATED" }]);
  });

  test("is the one of the account that is bound to the host where none is named", async () => {
    tab.accounts = [{ ...timeAccount, id: crypto.randomUUID(), hosts: ["cas.utc.fr"] }, timeAccount];
    expect(await fill({ accountId: null })).toEqual(written);
  });

  test("is the first one of an enrolment too", async () => {
    await tab.read({ ...codeReading, step: "enrolment" });
    expect(await fill()).toEqual(written);
  });

  test("is sent too where that is ordered", async () => {
    tab.answer = "submitted";
    expect(await fill({ submit: true })).toEqual({ kind: "written", submitted: true });
    expect(tab.writes[0]?.order.submit).toBe(true);
  });

  test.each<[string, () => unknown]>([
    ["locked", () => Object.assign(tab, { accounts: null })],
    ["no-account", () => Object.assign(tab, { accounts: [] })],
    ["no-account", () => Object.assign(tab, { accounts: [counterAccount] })],
    ["page-gone", () => tab.parts.opened.splice(0)],
    ["no-field", () => tab.read({ ...codeReading, step: "password" })],
  ])("is not made: %s", async (kind, arrange) => {
    await arrange();
    expect(await fill()).toMatchObject({ kind });
    expect(tab.writes).toEqual([]);
  });

  test("is the first account's of several that are bound to one host, unless another is named", async () => {
    const second = { ...timeAccount, id: crypto.randomUUID(), secret: "JBSWY3DPEHPK3PXQ" };
    tab.accounts = [timeAccount, second];
    await fill({ accountId: null });
    await fill({ accountId: second.id });
    expect(tab.codes).toEqual([codeAt(timeAccount, tab.now), codeAt(second, tab.now)]);
  });

  test.each([
    ["https://auth.univ-exemple.test:33444/", "other-port"],
    ["https://auth.univ-exemple.test.ailleurs.test:33443/", "other-host"],
    ["http://auth.univ-exemple.test:33443/", "not-https"],
    ["https://autre.test/", "other-host"],
  ])("is refused to %s, with the host and the reason", async (address, reason) => {
    tab.goTo(address);
    const { host } = new URL(address);
    expect(await fill()).toMatchObject({ kind: "refused", reason, host, expected: [codeHost] });
    expect(tab.writes).toEqual([]);
  });

  test("of no named account is refused to a host that looks like one's, and to no other is there one", async () => {
    tab.goTo("https://auth-univ-exemple.test/");
    expect(await fill({ accountId: null })).toMatchObject({ kind: "refused", lookedLike: codeHost });
    tab.goTo("https://autre.test/");
    expect(await fill({ accountId: null })).toEqual({ kind: "no-account", host: "autre.test" });
  });
});

describe("time", () => {
  test("a code with fewer than 5 s left gives way to the next", async () => {
    tab.now = stepStart + 25_001;
    expect(await fill()).toEqual({ kind: "wait", why: "about-to-change", waitMs: 4_999 });
    later(4_999);
    expect(await fill()).toEqual(written);
    expect(tab.codes).toEqual([codeAt(timeAccount, stepStart + 30_000)]);
  });

  test("no code is given twice to a host within its step", async () => {
    await fill();
    expect(await fill()).toEqual({ kind: "wait", why: "just-used", waitMs: 20_000 });
    later(20_000);
    expect(await fill()).toEqual(written);
    expect(new Set(tab.codes).size).toBe(2);
  });

  test("two orders at once write one code", async () => {
    const outcomes = await Promise.all([fill(), fill(), fill()]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["wait", "wait", "written"]);
  });

  test("a code that the page went away with counts as given", async () => {
    tab.answer = "gone";
    expect(await fill()).toEqual({ kind: "page-gone" });
    expect(await fill()).toMatchObject({ kind: "wait" });
  });

  test("a page that is another one when the code comes is refused it", async () => {
    tab.answer = "wrong-place";
    expect(await fill()).toMatchObject({ kind: "refused", reason: "wrong-place", host: codeHost });
  });

  test.each(["not-kept", "no-field", "hidden-field"] as const)(
    "a code that was not written (%s) may be given again",
    async (answer) => {
      tab.answer = answer;
      expect(await fill()).toEqual({ kind: answer });
      tab.answer = "written";
      expect(await fill()).toEqual(written);
    },
  );
});

describe("a counter", () => {
  beforeEach(() => {
    tab.accounts = [counterAccount, timeAccount];
  });
  const fillCounter = () => fill({ accountId: counterAccount.id });

  test("gives each code once, whether it was written or not", async () => {
    tab.answer = "no-field";
    await fillCounter();
    tab.answer = "written";
    await fillCounter();
    await fillCounter();
    expect(tab.spent).toEqual([4, 5, 6]);
    expect(new Set(tab.codes).size).toBe(3);
  });

  test("that cannot be stored gives no code, and none that counts as given", async () => {
    tab.isStoring = false;
    expect(await fillCounter()).toEqual({ kind: "locked" });
    expect(tab.writes).toEqual([]);
  });
});

describe("refusals", () => {
  /** Fills, and comes to a page that refuses the code. */
  async function fillRefused(): Promise<string> {
    const { kind } = await fill();
    later(30_000);
    await tab.read(refusedReading);
    return kind;
  }

  test("two in a row, and no code is written until the clock could have been set", async () => {
    expect([await fillRefused(), await fillRefused()]).toEqual(["written", "written"]);
    expect(await fill()).toEqual({ kind: "clock-suspected" });
    later(60_000);
    expect(await fill()).toEqual({ kind: "clock-suspected" });
    later(10 * 60_000);
    expect(await fill()).toEqual(written);
  });

  test("are counted where the login begins anew after each, and its next page says nothing", async () => {
    for (let round = 0; round < 2; round += 1) {
      await fillRefused();
      await noteCodeAnswer(codeTabId);
      later(1_000);
      await tab.read(codeReading);
      await noteCodeAnswer(codeTabId);
    }
    expect(await fill()).toEqual({ kind: "clock-suspected" });
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
    expect(await fill()).toEqual({ kind: "clock-suspected" });
  });

  test("of codes that the student typed are not counted", async () => {
    await tab.read(refusedReading);
    for (let round = 0; round < 3; round += 1) {
      expect(await fill()).toEqual(written);
      later(30_000);
    }
  });

  test("are forgotten once a code was accepted", async () => {
    await fillRefused();
    await fill();
    later(30_000);
    await tab.read(codeReading);
    expect(await fillRefused()).toBe("written");
    expect(await fill()).toEqual(written);
  });

  test("of another tab are not counted", async () => {
    await fillRefused();
    await noteCodeAnswer(codeTabId + 1);
    expect(await fill()).toEqual(written);
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
