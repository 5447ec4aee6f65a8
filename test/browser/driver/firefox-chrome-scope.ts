/** Firefox's privileged side: what its own windows know, and the popups that WebDriver leaves out. */
import type { Browser } from "puppeteer-core";
import { within } from "./wait-until.ts";

export interface ChromeScope {
  /** A WebDriver BiDi command. */
  send<T = unknown>(method: string, params: object): Promise<T>;
  /**
   * Runs the body of an async function in the first browser window, with all of Firefox's powers.
   * `argument` is the value given, `popups()` the browser elements of every action popup, and
   * `navigables` WebDriver's own table of contexts. The result must survive JSON.
   */
  run<T>(body: string, argument?: unknown): Promise<T>;
}

interface Evaluation {
  type: "success" | "exception";
  result: { value: string };
  exceptionDetails?: { text: string };
}

const commandMs = 15_000;

const prelude = `
  const { NavigableManager: navigables } =
    ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const popups = () => [...Services.wm.getEnumerator("navigator:browser")].flatMap((window) =>
    [...window.document.querySelectorAll("browser.webextension-popup-browser")]);
`;

/** Wants a Firefox started with `--remote-allow-system-access`. */
export async function openChromeScope(browser: Browser): Promise<ChromeScope> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> };
  };

  const send: ChromeScope["send"] = async <T>(method: string, params: object) => {
    const { result } = (await within(commandMs, method, connection.send(method, params))) as { result: T };
    return result;
  };

  const { contexts } = await send<{ contexts: { context: string }[] }>("browsingContext.getTree", {
    "moz:scope": "chrome",
    maxDepth: 0,
  });

  const run: ChromeScope["run"] = async (body, argument = null) => {
    const act = `(async () => { ${prelude} const argument = ${JSON.stringify(argument)}; ${body} })()`;
    const { type, result, exceptionDetails } = await send<Evaluation>("script.evaluate", {
      expression: `(async () => JSON.stringify(await ${act}) ?? "null")()`,
      target: { context: contexts[0]?.context },
      awaitPromise: true,
    });
    if (type === "exception") throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value);
  };

  await letPopupsBeAddressed(run);
  return { send, run };
}

/** WebDriver looks a context up among the tabs; popups are no tabs, so its lookup is told of them. */
async function letPopupsBeAddressed(run: ChromeScope["run"]): Promise<void> {
  await run(`
    const amongTabs = navigables.getBrowserById;
    navigables.getBrowserById = (id) =>
      amongTabs.call(navigables, id) ?? popups().find((browser) => navigables.getIdForBrowser(browser) === id) ?? null;
  `);
}
