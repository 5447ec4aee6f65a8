import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Sender } from "@/lib/platform/messaging";
import { type MessageName, protocol } from "./protocol";
import { answerMessage, type Handlers } from "./serve";

const page: Sender = { kind: "page" };
const content: Sender = { kind: "content", tabId: 1, address: "https://auth.univ-exemple.test/" };
const clickId = "7c9f4a52-6b0e-4f0f-9a39-0c2f4b7f8a11";
const lists = "headings asked said coded steps offers fields links lines rules forms actions selects".split(" ");
const sketch = {
  ...{ system: "cas", host: "auth.univ-exemple.test", path: "/", title: "", heading: "", lead: "" },
  ...Object.fromEntries(lists.map((name) => [name, []])),
};
const institution = {
  id: "x",
  name: "X",
  shortName: "X",
  system: null,
  ssoHosts: ["sso.test"],
  codeHosts: ["sso.test"],
  serviceHosts: [],
  serviceSessions: [],
  cookieDomain: null,
  entry: "https://sso.test/",
};

/** One request a message that must be taken. The type asks for every name. */
const good: Record<MessageName, unknown> = {
  "page.read": {
    sketch,
    told: null,
    answeredAt: 1_795_300_000_000,
    keepsCookies: true,
    capsLock: false,
    unusualLayout: false,
  },
  "password.sent": { filled: true },
  "reset.guide": {},
  "reset.judged": { verdict: "right" },
  "reminder.list": {},
  "reminder.choose": { institutionId: "x", ofExpiry: true },
  "reminder.snooze": { institutionId: "x", days: 7 },
  "reminder.forget": { institutionId: "x" },
  "tab.view": { tabId: 1 },
  "tab.inspect": { tabId: 1 },
  "tab.open-entry": { tabId: 1, institutionId: null },
  "session.repair": { tabId: 1, clickId },
  "session.undo": { tabId: 1 },
  "code.fill": { tabId: 1, accountId: clickId },
  "site-data.view": { tabId: 7 },
  "site-data.clear": { tabId: 7 },
  "retry.start": { tabId: 7 },
  "retry.answer": { tabId: 7, worked: true },
  "retry.end": { tabId: 7 },
  "clock.view": { institutionId: "x" },
  "clock.check": { institutionId: "x" },
  "reach.check": { tabId: 1 },
  "watch.start": { tabId: 1 },
  "watch.stop": { tabId: 1 },
  "support.view": { tabId: null },
  "activation.open": { institutionId: "x" },
  "activation.begin": { institutionId: "x", clickId },
  "institution.list": {},
  "institution.choose": { institution },
  "institution.add": { tabId: 1 },
  "institution.remove": { id: "x" },
};
const names = Object.keys(protocol) as MessageName[];
const rightSender = (name: MessageName) => (protocol[name].from === "page" ? page : content);
const wrongSender = (name: MessageName) => (protocol[name].from === "page" ? content : page);

function spies() {
  const handle = vi.fn(async () => null);
  return { handle, handlers: Object.fromEntries(names.map((name) => [name, handle])) as unknown as Handlers };
}

describe.each(names)("%s", (name) => {
  test("is taken from its sender in its shape", async () => {
    const { handle, handlers } = spies();
    const answer = await answerMessage(handlers, { name, request: good[name] }, rightSender(name));
    expect(answer).toEqual({ ok: true, value: null });
    expect(handle).toHaveBeenCalledOnce();
  });

  test("is refused from anyone else, with an unknown key, or without its shape", async () => {
    const { handle, handlers } = spies();
    const ask = (request: unknown, sender: Sender) => answerMessage(handlers, { name, request }, sender);
    expect(await ask(good[name], wrongSender(name))).toEqual({ ok: false, reason: "wrong-sender" });
    expect(await ask({ ...(good[name] as object), more: 1 }, rightSender(name))).toEqual({
      ok: false,
      reason: "bad-request",
    });
    expect(await ask(null, rightSender(name))).toEqual({ ok: false, reason: "bad-request" });
    expect(handle).not.toHaveBeenCalled();
  });
});

test("whatever is sent, no handler runs and the refusal is one of the closed union", async () => {
  const { handle, handlers } = spies();
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.string(), async (junk, name) => {
      const answers = await Promise.all([
        answerMessage(handlers, junk, page),
        answerMessage(handlers, { name, request: junk }, page),
        answerMessage(handlers, { name: "session.repair", request: junk }, page),
      ]);
      for (const answer of answers) expect(answer.ok).toBe(false);
    }),
  );
  expect(handle).not.toHaveBeenCalled();
});

test("a handler that throws says only that it failed", async () => {
  const { handlers } = spies();
  handlers["tab.view"] = () => Promise.reject(new Error("TGC=secret"));
  expect(await answerMessage(handlers, { name: "tab.view", request: { tabId: 1 } }, page)).toEqual({
    ok: false,
    reason: "failed",
  });
});
