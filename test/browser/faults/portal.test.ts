import { mkdtempSync, rmSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startAnswering } from "../../faults/answering.ts";
import type { Fault } from "../../faults/fault.ts";
import { type Certificate, makeCertificate } from "../../sso/certificate.ts";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { askForCourses, beginAtFault, casHost, entHost, reachIn } from "./at-fault.ts";

const port = 34_443;
const portalHost = "portail.wifi-exemple.test";
const folder = mkdtempSync(join(tmpdir(), "entree-portal-"));
let sso: EmbeddedSso;
let certificate: Certificate;
let browser: ChromiumBrowser;
let fault: Fault;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  certificate = await makeCertificate(folder, [casHost, entHost, portalHost]);
});
afterAll(async () => {
  await sso.stop();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  await browser.close();
  await fault.stop();
  // Where the network sends the student's own page is not Entrée's doing, and nothing of Entrée's goes there.
  const elsewhere = browser.requestsLeavingInstitution([casHost, entHost]);
  const isPortals = ({ host, initiator, isNavigation }: (typeof elsewhere)[number]) =>
    host === portalHost && (isNavigation || initiator === `https://${portalHost}:${port}`);
  expect(elsewhere.filter((request) => !isPortals(request))).toEqual([]);
});

const form = `<!doctype html><title>Wi-Fi</title><h1>Bienvenue sur le Wi-Fi</h1>
  <form method="post" action="https://${portalHost}:${port}/accept"><button>Accepter les conditions</button></form>`;

const showForm: RequestListener = (_request, response) =>
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(form);

const sendToPortal: RequestListener = (request, response) => {
  if (request.headers.host?.startsWith(portalHost)) return showForm(request, response);
  response.writeHead(302, { location: `https://${portalHost}:${port}/login?from=here` }).end();
};

async function begin(answer: RequestListener): Promise<void> {
  fault = await startAnswering(port, certificate, answer);
  browser = await beginAtFault(sso, { hosts: [casHost, entHost, portalHost], trusted: [certificate.spki] });
}

describe("a network that wants its own page seen first, in Chromium", () => {
  test("it sends every page to its own", async () => {
    await begin(sendToPortal);
    const page = await askForCourses(browser, sso);
    await page.getByRole("button", { name: "Accepter" }).waitFor();
    const popup = await reachIn(browser, "captive-portal");
    await popup.waitFor("[data-check=network][data-check-state=failed]");
  });

  test("it answers every page with its own", async () => {
    await begin(showForm);
    const page = await browser.context.newPage();
    await page.goto(`${sso.ssoUrl}/cas/login`);
    const popup = await reachIn(browser, "captive-portal");
    await popup.waitFor("[data-check=network][data-check-state=failed]");
  });
});
