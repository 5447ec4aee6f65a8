import type { JSX } from "preact";

/** Where a scene is shown: what it is drawn with, and how wide it is. */
export type Surface = "popup" | "codes" | "clock" | "options" | "welcome" | "support";

/** Something that is done on the page. */
export type Gesture = (page: ParentNode) => void;

/** One component or screen in one state. */
export type Scene = {
  /** `<subject>/<state>`, in the address and in the name of its picture. */
  id: string;
  surface: Surface;
  draw: () => JSX.Element;
  /** What is done in order once it is drawn, where a state is not reached otherwise. */
  gestures?: readonly Gesture[];
};

/** What stands for every callback: nothing happens in a gallery. */
export const still = (): void => undefined;

/** A clipboard that takes everything. */
export const taken = (): Promise<boolean> => Promise.resolve(true);

/** A clipboard that takes nothing. */
export const refused = (): Promise<boolean> => Promise.resolve(false);

function find(page: ParentNode, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector} on the page`);
  return found;
}

export const press =
  (selector: string): Gesture =>
  (page) =>
    find(page, selector).click();

export const typeIn =
  (selector: string, text: string): Gesture =>
  (page) => {
    const field = find(page, selector) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
