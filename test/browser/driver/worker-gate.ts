/** Stops the extension's worker dead at one of its calls to the browser, so that a test can kill it just there. */
import type { ExtensionWorker } from "./extension-worker.ts";
import { waitUntil } from "./wait-until.ts";

export interface GateOrder {
  /** Which call it is, counting from 0 since the gate was armed: all wrapped calls, or those of `api`. */
  callIndex: number;
  /** Only calls of this name count, such as `tabs.update`. */
  api?: string;
  /** Whether the call hangs before it is executed, or once it has been. Every later call hangs unexecuted. */
  mode: "before" | "after";
}

export interface Gate {
  /** The call at which the worker now hangs, such as `cookies.remove`; null if it has not come to it in that time. */
  reached(timeoutMs: number): Promise<{ api: string } | null>;
}

/** The calls that change or tell something outside the worker; `null` stands for every function there. */
const wrapped: Record<string, string[] | null> = {
  cookies: ["getAll", "get", "set", "remove", "getAllCookieStores"],
  "storage.session": ["get", "set", "remove"],
  "storage.local": ["get", "set", "remove"],
  tabs: ["get", "query", "update", "create"],
  alarms: ["create"],
  scripting: null,
  action: null,
};

/**
 * Arms the gate in the worker as it now lives; a worker that starts anew has none. `browser` and `chrome` share
 * their namespaces, so that a bundle that speaks to either passes through it.
 */
export async function armGate(browser: ExtensionWorker, { callIndex, api, mode }: GateOrder): Promise<Gate> {
  await browser.workerEvaluate(install, { wrapped, callIndex, api: api ?? null, mode });
  const ask = async () => {
    if (!(await browser.isWorkerRunning())) return null;
    const { reached } = await browser.workerEvaluate(readGate);
    return reached ? { api: reached } : null;
  };
  return { reached: (timeoutMs) => waitUntil("the gate", ask, { timeoutMs }).catch(() => null) };
}

/** Counts without stopping anything: `made()` gives the names of the calls so far, in order. */
export async function countCalls(browser: ExtensionWorker): Promise<{ made(): Promise<string[]> }> {
  await browser.workerEvaluate(install, {
    wrapped,
    callIndex: Number.MAX_SAFE_INTEGER,
    api: null,
    mode: "before" as const,
  });
  return { made: async () => (await browser.workerEvaluate(readGate)).made };
}

interface GateState {
  api: string | null;
  mode: "before" | "after";
  callsLeft: number;
  /** No call gets through any more. */
  closed: boolean;
  made: string[];
  reached: string | null;
}

/** Runs in the worker. */
function readGate(): Pick<GateState, "made" | "reached"> {
  const state = (globalThis as { entreeGate?: GateState }).entreeGate;
  return { made: state?.made ?? [], reached: state?.reached ?? null };
}

type Arming = Pick<GateState, "api" | "mode"> & { callIndex: number; wrapped: Record<string, string[] | null> };

/** Runs in the worker: wraps the calls once; armed again, it only starts counting anew. */
function install({ wrapped, callIndex, api, mode }: Arming): void {
  type Namespace = Record<string, unknown>;
  const scope = globalThis as unknown as { chrome: Namespace; entreeGate?: GateState };
  const anew: GateState = { made: [], reached: null, closed: false, callsLeft: callIndex, api, mode };
  const state = Object.assign(scope.entreeGate ?? anew, anew);
  if (scope.entreeGate) return;
  scope.entreeGate = state;

  for (const [path, names] of Object.entries(wrapped)) {
    const namespace = path.split(".").reduce((at, name) => at?.[name] as Namespace, scope.chrome);
    if (!namespace) continue;
    for (const name of names ?? Object.keys(namespace)) {
      const original = namespace[name];
      if (typeof original !== "function") continue;
      namespace[name] = async (...given: unknown[]) => {
        const call = `${path}.${name}`;
        state.made.push(call);
        if ((state.api ?? call) === call) state.callsLeft -= 1;
        const isClosed = state.closed;
        if (!isClosed && state.callsLeft >= 0) return original.apply(namespace, given);
        state.closed = true;
        if (!isClosed) {
          if (state.mode === "after") await original.apply(namespace, given).catch(() => {});
          state.reached = call;
        }
        return new Promise(() => {});
      };
    }
  }
}
