import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startAnswering } from "../../faults/answering.ts";
import { startDropping } from "../../faults/dropping.ts";
import type { Fault } from "../../faults/fault.ts";
import { startResetting } from "../../faults/resetting.ts";
import { withoutNetwork } from "../../faults/without-network.ts";
import { makeCertificate } from "../../sso/certificate.ts";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { endStory } from "../embedded/school.ts";
import { storedIn } from "../extension-state.ts";
import { askForCourses, beginAtFault, casHost, entHost, reachIn } from "./at-fault.ts";

const port = 34_443;
let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let fault: Fault | null = null;
const folder = mkdtempSync(join(tmpdir(), "entree-faults-"));

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(async () => {
  await sso.stop();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  const ended = fault;
  fault = null;
  await Promise.all([endStory(browser), ended?.stop()]);
});

/** What the popup says of the way to the login, once all is checked, and which check it stopped at. */
async function outcome(state: Parameters<typeof reachIn>[1]) {
  await askForCourses(browser, sso);
  const popup = await reachIn(browser, state);
  const failed = await popup.evaluate<string[]>(
    `[...document.querySelectorAll("[data-check-state=failed]")].map((check) => check.dataset.check)`,
  );
  const text = await popup.text();
  await popup.close();
  return { failed, text };
}

/** How the browser itself named the failure of the page. */
async function failureOf(chromium: ChromiumBrowser): Promise<{ code: string }> {
  const memories = Object.entries(await storedIn(chromium, "session"));
  const [, tab] = memories.find(([key]) => key.startsWith("tab.")) ?? [];
  return (tab as { attempt: { failure: { code: string } } }).attempt.failure;
}

describe("a login that the network keeps the student from, in Chromium", () => {
  test("its connection is refused, while the school's other host answers", async () => {
    browser = await beginAtFault(sso);
    expect((await outcome("filtered")).failed).toEqual(["network"]);
  });

  test("its packets are dropped", async () => {
    fault = await startDropping(port);
    browser = await beginAtFault(sso);
    expect((await outcome("filtered")).failed).toEqual(["network"]);
  });

  test("its connection is reset as soon as its name is said", async () => {
    fault = await startResetting(port);
    browser = await beginAtFault(sso);
    const { failed, text } = await outcome("filtered");
    expect(failed).toEqual(["network"]);
    expect(text).toContain("Me prévenir quand ça revient");
  });

  test("its name is unknown to the browser's resolver", async () => {
    browser = await beginAtFault(sso, { hostRules: `MAP ${entHost} 127.0.0.1, MAP * ~NOTFOUND` });
    expect((await outcome("unresolved")).failed).toEqual(["name"]);
  });

  test("the computer is on no network at all", async () => {
    process.env.CHROMIUM = await withoutNetwork(folder);
    browser = await beginAtFault(sso).finally(() => delete process.env.CHROMIUM);
    expect((await outcome("offline")).failed).toEqual(["connection"]);
  });

  test("its certificate is of an issuer that nobody knows", async () => {
    const stranger = await makeCertificate(join(folder, "stranger"), [casHost]);
    fault = await startAnswering(port, stranger, (_request, response) => response.end("never seen"));
    browser = await beginAtFault(sso);
    expect((await outcome("certificate")).failed).toEqual(["certificate"]);
    expect((await failureOf(browser)).code).toBe("net::ERR_CERT_AUTHORITY_INVALID");
  });

  test("its certificate has expired, two days ago", async () => {
    const old = await makeCertificate(join(folder, "old"), [casHost], -2);
    fault = await startAnswering(port, old, (_request, response) => response.end("never seen"));
    browser = await beginAtFault(sso, { trustedCertificates: [old.certFile] });
    expect((await outcome("certificate")).failed).toEqual(["certificate"]);
    expect((await failureOf(browser)).code).toBe("net::ERR_CERT_DATE_INVALID");
  });
});
