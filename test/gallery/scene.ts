import type { JSX } from "preact";

/** Where a scene is shown: what it is drawn with, and how wide it is. */
export type Surface = "popup" | "codes" | "clock" | "options" | "welcome";

/** One component or screen in one state. */
export type Scene = {
  /** `<subject>/<state>`, in the address and in the name of its picture. */
  id: string;
  surface: Surface;
  draw: () => JSX.Element;
};

/** What stands for every callback: nothing happens in a gallery. */
export const still = (): void => undefined;

/** A clipboard that takes everything. */
export const taken = (): Promise<boolean> => Promise.resolve(true);
