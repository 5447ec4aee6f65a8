import { vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { CallGate } from "./call-gate";
import { FakeJar } from "./fake-jar";
import { FakeLocks } from "./fake-locks";

export type FakeParts = { jar: FakeJar; locks: FakeLocks; opened: string[]; useGate: (gate: CallGate) => void };

/** Fills in what WXT's fake browser leaves out, and puts every call that a repair makes behind a gate. */
export function installBrowser(): FakeParts {
  fakeBrowser.reset();
  const jar = new FakeJar();
  const locks = new FakeLocks();
  const opened: string[] = [];
  let gate = new CallGate();
  const session = fakeBrowser.storage.session;
  const real = { get: session.get.bind(session), set: session.set.bind(session), remove: session.remove.bind(session) };
  const gated =
    <A extends unknown[], R>(method: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> =>
      gate.pass(() => method(...args));
  Object.assign(fakeBrowser.cookies, {
    getAll: gated((query: Parameters<FakeJar["getAll"]>[0]) => jar.getAll(query)),
    set: gated((details: Parameters<FakeJar["set"]>[0]) => jar.set(details)),
    remove: gated((details: Parameters<FakeJar["remove"]>[0]) => jar.remove(details)),
    getAllCookieStores: gated(() => jar.getAllCookieStores()),
  });
  Object.assign(session, { get: gated(real.get), set: gated(real.set), remove: gated(real.remove) });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: opened.at(-1) }),
    update: gated(async (_id: number, { url }: { url: string }) => {
      opened.push(url);
      return {};
    }),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => jar.granted.has(new URL(origin).hostname)),
  });
  vi.stubGlobal("navigator", { locks });
  return {
    jar,
    locks,
    opened,
    useGate: (next) => {
      gate = next;
    },
  };
}
