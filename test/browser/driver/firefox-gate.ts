/** Stops Firefox's event page exactly at one of its calls to the browser, which then never takes effect. */
import type { ChromeScope } from "./firefox-chrome-scope.ts";
import { usualBoundMs, waitUntil } from "./wait-until.ts";

export interface FirefoxGate {
  /** The names of the calls made since the gate was armed, in order. */
  made(): Promise<string[]>;
  /** The call at which the event page was stopped, once it has gone; null while it has not. */
  stopped(): Promise<string | null>;
  /** The same, awaited. */
  stoppedAt(timeoutMs?: number): Promise<string>;
}

/** Listening and logging aside, what a background asks of the browser. */
const counted = /^(?:action|alarms|cookies|permissions|scripting|storage|tabs)\./;

/** Which call it is, counting from 0 since the gate was armed: all calls, or those of `api`. */
export interface FirefoxGateOrder {
  callIndex: number;
  api?: string;
}

/** Arms the gate: the event page is stopped at that call. Without an order it only counts. Arming again starts anew. */
export async function armFirefoxGate(
  { run }: ChromeScope,
  geckoId: string,
  { callIndex, api }: FirefoxGateOrder = { callIndex: Number.MAX_SAFE_INTEGER },
): Promise<FirefoxGate> {
  const gate = await run<number>(
    `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const { ParentAPIManager: manager } = ExtensionParent;
    const { extension } = WebExtensionPolicy.getByID(argument.geckoId);
    const counted = new RegExp(argument.counted);
    const gate = { made: [], stoppedAt: null };
    const letThrough = (window.letCallThrough ??= manager.conduit.recv.get("APICall"));
    manager.conduit.recv.set("APICall", (call, sender) => {
      const context = manager.getContext(call.childId, sender.actor);
      const isOurs = context.extension === extension && context.isBackgroundContext;
      if (!isOurs || !counted.test(call.path)) return letThrough(call, sender);
      gate.made.push(call.path);
      const index = gate.made.filter((made) => made === (argument.api ?? made)).length - 1;
      const isIt = call.path === (argument.api ?? call.path) && index === argument.callIndex;
      if (!isIt) return letThrough(call, sender);
      const stop = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
      void extension.terminateBackground(stop).then(() => { gate.stoppedAt = call.path; });
    });
    return (window.entreeGates ??= []).push(gate) - 1;`,
    { geckoId, callIndex, api: api ?? null, counted: counted.source },
  );
  const read = <T>(property: "made" | "stoppedAt") =>
    run<T>("return window.entreeGates[argument.gate][argument.property]", { gate, property });
  const stopped = () => read<string | null>("stoppedAt");
  return {
    made: () => read<string[]>("made"),
    stopped,
    stoppedAt: (timeoutMs = usualBoundMs) => waitUntil("the event page to come to the gate", stopped, { timeoutMs }),
  };
}
