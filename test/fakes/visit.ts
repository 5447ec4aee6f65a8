import { act } from "preact/test-utils";

function found<E extends HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`nothing on the page is ${selector}`);
  return element;
}

/** Clicks the button of an action, as a student would. */
export async function click(action: string): Promise<void> {
  await act(() => found(`[data-action=${action}]`).click());
}

/** Types into a field, in place of what it held; a select takes the option of that value. */
export async function type(name: string, text: string): Promise<void> {
  const field = found<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
  field.value = text;
  const event = new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true });
  await act(() => void field.dispatchEvent(event));
}

/** Presses a key where the focus is. */
export async function press(key: string): Promise<void> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true });
  await act(() => void document.activeElement?.dispatchEvent(event));
}
