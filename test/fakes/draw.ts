import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";

/** Draws a piece where the last one was, so that a second call is an update, and runs what it does once drawn. */
export async function draw(piece: ComponentChild): Promise<HTMLElement> {
  await act(() => render(piece, document.body));
  return document.body;
}
