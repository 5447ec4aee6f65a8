import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { StoredCookie } from "@/lib/cookies/cookie";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { CallGate } from "@/test/fakes/call-gate";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { forgetPrivateRepairs, recallRepair } from "./repair-journal";
import { repairSession } from "./repair-session";
import { undoRepair } from "./undo-repair";

const institution: ChosenInstitution = {
  id: "univ-exemple",
  name: "Université d’Exemple",
  shortName: "Univ. d’Exemple",
  system: "lemonldap-ng",
  ssoHosts: ["auth.univ-exemple.test"],
  codeHosts: ["auth.univ-exemple.test"],
  serviceHosts: ["ent.univ-exemple.test"],
  serviceSessions: ["ENTSESSION"],
  cookieDomain: "univ-exemple.test",
  entry: "https://ent.univ-exemple.test/",
};
const entry = "https://ent.univ-exemple.test/cours";
const clickId = "7c9f4a52-6b0e-4f0f-9a39-0c2f4b7f8a11";

function cookie(name: string, domain: string, more: Partial<StoredCookie> = {}): StoredCookie {
  return {
    name,
    value: `value of ${name} at ${domain}`,
    domain,
    hostOnly: !domain.startsWith("."),
    path: "/",
    secure: true,
    httpOnly: true,
    sameSite: "lax",
    session: true,
    storeId: "0",
    ...more,
  };
}

const stale = [
  cookie("lemonldap", "auth.univ-exemple.test"),
  cookie("lemonldap", ".univ-exemple.test"),
  cookie("lemonldappdata", "auth.univ-exemple.test"),
  cookie("ENTSESSION", "ent.univ-exemple.test"),
  cookie("lemonldap", "auth.univ-exemple.test", {
    sameSite: "no_restriction",
    partitionKey: { topLevelSite: "https://autre.test", hasCrossSiteAncestor: true },
  }),
];
const untouched = [
  cookie("llnglanguage", "auth.univ-exemple.test", { httpOnly: false, session: false, expirationDate: 4e9 }),
  cookie("llngconnection", "auth.univ-exemple.test", { session: false, expirationDate: 4e9 }),
  cookie("lemonldap", "ailleurs.test"),
  cookie("lemonldap", "auth.univ-exemple.test", { storeId: "1" }),
];

let parts: FakeParts;
const sessions = () => parts.jar.cookies.slice(untouched.length);
const click = () =>
  repairSession({ tabId: 1, clickId, entry, isEntryKnown: true, institution, brokers: [], now: Date.now() });

beforeEach(() => {
  parts = installBrowser();
  parts.jar.cookies = [...stale, ...untouched].map((held) => ({ ...held }));
  parts.jar.granted = new Set(["auth.univ-exemple.test", "ent.univ-exemple.test", "univ-exemple.test"]);
});

describe("a repair", () => {
  test("clears the sessions of the chain, keeps everything else and reopens the entry", async () => {
    expect(await click()).toEqual({ done: true, resisted: [] });
    expect(parts.jar.cookies).toEqual(untouched);
    expect(parts.opened).toEqual([entry]);
  });

  test("is one repair however often the same click is asked", async () => {
    await click();
    await click();
    expect(parts.opened).toEqual([entry]);
    await undoRepair("0", institution, Date.now());
    expect(parts.jar.cookies).toHaveLength(stale.length + untouched.length);
  });

  test("is undone attribute by attribute, in the old order, over the sessions made since", async () => {
    await click();
    parts.jar.cookies.push(cookie("lemonldap", ".univ-exemple.test", { value: "new" }));
    parts.jar.cookies.push(cookie("ENTSESSION", "ent.univ-exemple.test", { value: "new" }));
    expect(await undoRepair("0", institution, Date.now())).toEqual({ done: true, resisted: [] });
    expect(parts.jar.cookies).toEqual(expect.arrayContaining(untouched));
    expect(sessions()).toEqual(stale);
  });

  test("leaves the domain's cookie where its host was never granted, and says nothing was refused", async () => {
    parts.jar.granted.delete("univ-exemple.test");
    expect(await click()).toEqual({ done: true, resisted: [] });
    expect(parts.jar.cookies).toContainEqual(stale[1]);
  });

  test("names what the browser would not remove", async () => {
    const { set, remove } = parts.jar;
    parts.jar.set = async (details) => (details.name === "ENTSESSION" ? null : set.call(parts.jar, details));
    parts.jar.remove = async (details) => (details.name === "ENTSESSION" ? {} : remove.call(parts.jar, details));
    expect(await click()).toEqual({ done: false, resisted: ["ENTSESSION"] });
    expect(parts.jar.cookies).toContainEqual(stale[3]);
  });
});

describe("a background killed at any call", () => {
  /** Runs a task until the gate kills it or it ends; what follows is a background that woke anew. */
  async function killAt(stopAt: number, mode: "before" | "after", task: () => Promise<unknown>): Promise<boolean> {
    const gate = new CallGate();
    Object.assign(gate, { stopAt, mode });
    parts.useGate(gate);
    const outcome = await Promise.race([gate.stopped.then(() => "killed"), task().then(() => "ended")]);
    parts.locks.releaseAll();
    parts.useGate(new CallGate());
    return outcome === "killed";
  }

  for (const mode of ["before", "after"] as const) {
    test(`${mode} it took effect changes nothing of a repair's outcome, nor of its undoing`, async () => {
      let deaths = 0;
      for (let stopAt = 1; ; stopAt += 1) {
        parts = installBrowser();
        parts.jar.cookies = [...stale, ...untouched].map((held) => ({ ...held }));
        parts.jar.granted = new Set(["auth.univ-exemple.test", "ent.univ-exemple.test", "univ-exemple.test"]);
        const killed = await killAt(stopAt, mode, click);
        if (killed) expect(await click()).toEqual({ done: true, resisted: [] });
        expect(parts.jar.cookies).toEqual(untouched);
        expect(new Set(parts.opened)).toEqual(new Set([entry]));

        parts.jar.cookies.push(cookie("lemonldap", ".univ-exemple.test", { value: "new" }));
        const undo = () => undoRepair("0", institution, Date.now());
        const undoKilled = await killAt(stopAt, mode, undo);
        if (undoKilled) expect(await undo()).toEqual({ done: true, resisted: [] });
        expect(sessions()).toEqual(stale);
        if (killed || undoKilled) deaths += 1;
        else break;
      }
      expect(deaths).toBeGreaterThan(10);
    });
  }
});

describe("a repair in a private window", () => {
  const privately = (open: boolean) => {
    const tab = { id: 1, windowId: 5, incognito: true, url: entry };
    Object.assign(fakeBrowser.tabs, { get: async () => tab, query: async () => (open ? [tab] : []) });
  };
  const other = { id: 2, windowId: null };

  test("can be undone for as long as one is open, and never after the last was closed", async () => {
    privately(true);
    await click();
    await forgetPrivateRepairs(other);
    expect(await recallRepair("0")).not.toBeNull();
    privately(false);
    await forgetPrivateRepairs(other);
    expect(await recallRepair("0")).toBeNull();
  });

  test.each([
    ["the tab itself", { id: 1, windowId: null }],
    ["its window", { id: 2, windowId: 5 }],
  ])("is forgotten although the browser lists, while it closes, %s", async (_what, closed) => {
    privately(true);
    await click();
    await forgetPrivateRepairs(closed);
    expect(await recallRepair("0")).toBeNull();
  });

  test("is not what a repair elsewhere is", async () => {
    await click();
    privately(false);
    await forgetPrivateRepairs(other);
    expect(await recallRepair("0")).not.toBeNull();
  });
});
