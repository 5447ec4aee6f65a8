/** Firefox's popup as a surface: an ordinary WebDriver context, once it can be addressed. */
import type { ChromeScope } from "./firefox-chrome-scope.ts";
import { type Key, readKey } from "./keys.ts";
import type { AccessibleNode, Media, Surface } from "./popup.ts";
import { waitUntil } from "./wait-until.ts";

interface Evaluation {
  type: "success" | "exception";
  result: { value?: string };
  exceptionDetails?: { text: string };
}

const shift = "\uE008";

/** The context of the popup that is open and loaded, if one is. */
export function findPopup({ run }: ChromeScope): Promise<string | null> {
  return run<string | null>(`
    for (const browser of popups()) {
      if (browser.closest("panel")?.state !== "open" || browser.webProgress?.isLoadingDocument !== false) continue;
      if (!browser.currentURI.schemeIs("moz-extension")) continue;
      // The key under which WebDriver remembers a browser; only tabs get one from Firefox.
      browser.permanentKey ??= {};
      return navigables.getIdForBrowser(browser);
    }
    return null;
  `);
}

export function firefoxSurface(scope: ChromeScope, context: string): Surface {
  const { send, run } = scope;
  const isOpen = async () => (await findPopup(scope)) === context;

  /** Input that makes the popup close ends in an error. */
  const perform = async (type: "pointer" | "key", actions: object[]) => {
    await send("input.performActions", { context, actions: [{ type, id: type, actions }] }).catch(async (error) => {
      if (await isOpen()) throw error;
    });
  };
  const stroke = (value: string) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ];

  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { type, result, exceptionDetails } = await send<Evaluation>("script.evaluate", {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (type === "exception") throw new Error(exceptionDetails?.text);
      return result.value === undefined ? (undefined as T) : JSON.parse(result.value);
    },

    async clickAt(x: number, y: number) {
      await perform("pointer", [
        { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]);
    },

    async press(key: Key) {
      const { webDriver, shift: withShift } = readKey(key);
      const plain = stroke(webDriver);
      const shifted = [{ type: "keyDown", value: shift }, ...plain, { type: "keyUp", value: shift }];
      await perform("key", withShift ? shifted : plain);
    },

    async type(text: string) {
      await perform("key", [...text].flatMap(stroke));
    },

    async capture() {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },

    accessibilityTree() {
      // The service starts with the first question and fills the tree a little later.
      return waitUntil("the accessibility tree", () => readAccessibilityTree(scope, context));
    },

    async emulate({ colorScheme }: Media) {
      await run(
        `navigables.getBrowserById(argument.context).browsingContext.prefersColorSchemeOverride = argument.scheme`,
        {
          context,
          scheme: colorScheme ?? "none",
        },
      );
    },

    isOpen,
  };
}

/** Roles are in Firefox's own words, such as `pushbutton`. Null while the tree is empty. */
function readAccessibilityTree({ run }: ChromeScope, context: string): Promise<AccessibleNode[] | null> {
  return run(
    `const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
    const outer = service.getAccessibleFor(navigables.getBrowserById(argument));
    const root = outer?.childCount ? outer.getChildAt(0) : null;
    if (!root?.childCount) return null;
    const told = [];
    const tell = (node, depth) => {
      told.push({ role: service.getStringRole(node.role), name: node.name ?? "", depth });
      for (let index = 0; index < node.childCount; index += 1) tell(node.getChildAt(index), depth + 1);
    };
    tell(root, 0);
    return told;`,
    context,
  );
}
