import { vi } from "vitest";
import { type WriteOrder, writeCode } from "@/lib/fill/write-code";

export const loginHost = "cas.utc.fr";
export const writtenCode = "038126";
export const boxIds = [1, 2, 3, 4, 5, 6].map((place) => `#box-${place}`);
export const sixBoxes = boxIds.map((id) => `<input id="${id.slice(1)}" maxlength="1">`).join("");

/** What the browser does: the function's text alone goes into the page. */
const inPage: typeof writeCode = new Function(`return (${writeCode})`)();

export const write = (order: Partial<WriteOrder> = {}) =>
  inPage({ host: loginHost, selectors: ["#token"], code: writtenCode, submit: false, ...order });

/** Waits out the time in which fields may still appear. */
export async function writeToTheEnd(order: Partial<WriteOrder> = {}) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  const outcome = write(order);
  await vi.advanceTimersByTimeAsync(6_000);
  return outcome;
}

export function field(selector = "#token"): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

export const boxes = (): HTMLInputElement[] => boxIds.map((id) => field(id));

export function goTo(address: string): void {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);
}

/** A login's page with one field for a code, in the top frame, every element of which has a box: happy-dom lays nothing out. */
export function openCodePage(): void {
  goTo(`https://${loginHost}/cas/login`);
  vi.stubGlobal("top", window);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const [left = 10, top = 10, width = 200, height = 30] = (this.dataset.box ?? "")
      .split(" ")
      .filter(Boolean)
      .map(Number);
    return new DOMRect(left, top, width, height);
  });
  document.body.innerHTML = '<form><input id="name"><input id="token" type="password"><button>OK</button></form>';
}

export function leaveCodePage(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, "codeWasSubmitted");
}
