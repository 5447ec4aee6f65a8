import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readClocks } from "@/lib/platform/clock";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { addSamples } from "./clock-memory";
import { codeTimeOf } from "./code-time";
import { institutionFromPage } from "./institution-from-page";

const offsetMs = 600_000;
let schools = 0;
let host: string;
let institutionId: string;
let parts: FakeParts;
let asked: [string, string | undefined][];

beforeEach(async () => {
  parts = installBrowser();
  // What was asked is remembered for as long as the background lives: every test has a school of its own.
  schools += 1;
  host = `login.ecole-${schools}.test`;
  const institution = institutionFromPage(`https://${host}/cas/login`, "cas");
  institutionId = institution.id;
  await fakeBrowser.storage.local.set({ institutions: [institution] });
  parts.jar.granted.add(host);
  asked = [];
  vi.stubGlobal("fetch", async (address: string, { method }: RequestInit) => {
    asked.push([address, method]);
    return new Response(null, { headers: { date: new Date(Date.now() + offsetMs).toUTCString() } });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Measured a minute ago; by another background where `run` is another's. */
async function measure(run?: string): Promise<void> {
  const now = readClocks();
  const sent = { wallMs: now.wallMs - 60_000, steadyMs: now.steadyMs - 60_000, run: run ?? now.run };
  await addSamples(institutionId, [{ host, roundTripMs: 40, sent, lowMs: offsetMs - 20, highMs: offsetMs + 20 }], sent);
}

test("what this background measured is the server's time, and nothing is asked", async () => {
  await measure();
  expect(await codeTimeOf(institutionId)).toMatchObject({ source: "server" });
  expect(asked).toEqual([]);
});

test("what another background measured is asked once more, and as exact as it was", async () => {
  await measure("another");
  const [one, other] = await Promise.all([codeTimeOf(institutionId), codeTimeOf(institutionId)]);
  for (const time of [one, other]) {
    expect(time.source).toBe("server");
    expect(Math.abs(time.timeMs - Date.now() - offsetMs)).toBeLessThan(1_000);
    if (time.source === "server") expect(time.offset.highMs - time.offset.lowMs).toBeLessThan(100);
  }
  expect(asked).toEqual([[`https://${host}/robots.txt`, "HEAD"]]);
});

test("a clock that was set meanwhile is found out", async () => {
  await measure("another");
  vi.stubGlobal(
    "fetch",
    async () => new Response(null, { headers: { date: new Date(Date.now() + 500).toUTCString() } }),
  );
  const { source, timeMs } = await codeTimeOf(institutionId);
  expect(source).toBe("server");
  expect(Math.abs(timeMs - Date.now())).toBeLessThan(2_000);
});

test.each([
  ["not granted any more", () => parts.jar.granted.clear()],
  ["silent", () => vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")))],
])("a host that is %s leaves this computer's time", async (_how, arrange) => {
  await measure("another");
  arrange();
  expect(await codeTimeOf(institutionId)).toMatchObject({ source: "local", reason: "unconfirmed" });
});

test("what was never measured is not asked for", async () => {
  expect(await codeTimeOf(institutionId)).toMatchObject({ source: "local", reason: "not-measured" });
  expect(await codeTimeOf(null)).toMatchObject({ source: "local" });
  expect(asked).toEqual([]);
});
