import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { answerRequests, type Shown } from "./answer-requests.ts";
import type { PageScripts } from "./page-scripts.ts";
import type { Report } from "./report.ts";
import type { SavedPage } from "./saved-page.ts";

/** One tab of the browser, with a jar of its own, that shows saved pages and reads them. */
export type Tab = {
  /**
   * Shows the page and gives what was read once it has settled, or says that there is no such file.
   * @throws when the browser refuses the address, or the page never lets itself be read
   */
  read(page: SavedPage): Promise<Report>;
  /** Evaluates an expression in the reader's own world of the page shown; `entree` is what in-page.ts exports. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
};

/** A page reports within five seconds of its start; one that does not has a script stopped that never ends. */
const patienceMs = 8_000;
const lastPatienceMs = 20_000;

const world = "entree";

export async function openTab(browser: Browser, scripts: PageScripts): Promise<Tab> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  context.on("page", (other) => void other.close());
  const session = await context.newCDPSession(page);
  let shown: Shown | null = null;
  let report: (report: Report) => void = () => undefined;
  let contextId = 0;

  await session.send("Page.enable");
  await session.send("Runtime.enable");
  await session.send("Runtime.addBinding", { name: "tellReport", executionContextName: world });
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source: scripts.timers });
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source: scripts.reader, worldName: world });
  await answerRequests(session, () => shown);
  session.on("Runtime.bindingCalled", ({ payload, executionContextId }) => {
    contextId = executionContextId;
    report(JSON.parse(payload) as Report);
  });

  /** What the page reports; a page that does not within its time has its scripts stopped. */
  function reported(): Promise<Report> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        void session.send("Runtime.terminateExecution");
        last = setTimeout(() => reject(new Error("the page never let itself be read")), lastPatienceMs);
      }, patienceMs);
      let last: NodeJS.Timeout | undefined;
      report = (given) => {
        clearTimeout(late);
        clearTimeout(last);
        resolve(given);
      };
    });
  }

  return {
    async read({ file, url }) {
      const body = await readFile(file).catch((error: Error) => error);
      if (!Buffer.isBuffer(body)) return { error: body.message };
      shown = { file, url, body, isServed: false };
      const told = reported();
      await session.send("Network.clearBrowserCookies");
      // A navigation that a script of the page replaces by its own never answers, so that only a refusal counts.
      const refused = session.send("Page.navigate", { url }).then(({ errorText }) => {
        if (errorText && !shown?.isServed) throw new Error(`${url} can't be shown: ${errorText}`);
        return told;
      });
      return Promise.race([told, refused]);
    },
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    close: () => context.close(),
  };
}
