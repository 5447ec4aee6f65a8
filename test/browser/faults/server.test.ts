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
import { endStory } from "../embedded/school.ts";
import { askForCourses, beginAtFault, casHost, reachIn } from "./at-fault.ts";
import { rememberFastDays } from "./remember-fast-days.ts";

const port = 34_443;
const folder = mkdtempSync(join(tmpdir(), "entree-faults-"));
let sso: EmbeddedSso;
let certificate: Certificate;
let browser: ChromiumBrowser;
let fault: Fault | null = null;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  certificate = await makeCertificate(folder, [casHost]);
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

const page = (title: string, more = "") =>
  `<!doctype html><html lang="fr"><title>${title}</title><h1>${title}</h1>${more}`;

const answering =
  (status: number, html: string): RequestListener =>
  (_request, response) =>
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(html);

async function begin(answer: RequestListener): Promise<void> {
  fault = await startAnswering(port, certificate, answer);
  browser = await beginAtFault(sso, { trusted: [certificate.spki] });
}

describe("a login whose server is in trouble, in Chromium", () => {
  test.each([502, 503, 504])("it answers with %i", async (status) => {
    await begin(answering(status, page(`${status}`)));
    await askForCourses(browser, sso);
    const popup = await reachIn(browser, "server-down");
    await popup.waitFor("[data-check=server][data-check-state=failed]");
    await popup.waitFor("[data-check=certificate][data-check-state=passed]");
    await popup.waitFor("[data-action=watch]");
  });

  test("it shows a page of maintenance, as if nothing were wrong", async () => {
    await begin(answering(200, page("Maintenance en cours", "<p>Le service est indisponible jusqu’à 14 h.</p>")));
    await askForCourses(browser, sso);
    const popup = await reachIn(browser, "maintenance");
    await popup.waitFor("[data-check=server][data-check-state=failed]");
  });

  test("it takes four seconds, and took a tenth of one for weeks", async () => {
    const form =
      '<form method="post"><input name="username"><input type="password" name="password"><button>Go</button></form>';
    const slowly: RequestListener = (request, response) => {
      setTimeout(() => answering(200, page("Connexion", form))(request, response), 4_000);
    };
    await begin(slowly);
    await rememberFastDays(browser);
    const tab = await askForCourses(browser, sso);
    await tab.getByRole("heading", { name: "Connexion" }).waitFor();
    const popup = await reachIn(browser, "slow");
    await popup.waitFor("[data-check=speed][data-check-state=failed]");
    expect(await popup.text()).toMatch(/[34]\d fois plus lent que d’habitude/);
    await popup.waitFor("[data-picture=latency] [data-point=today]");
    expect(JSON.stringify(await popup.accessibilityTree())).toMatch(
      /ces 42 derniers jours.*4(?:,\d+)?\ssecondes aujourd’hui/,
    );
  });
});
