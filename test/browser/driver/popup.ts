/** The real popup under the toolbar button, read and used as a person does; the same for both browsers. */
import { writeFile } from "node:fs/promises";
import type { Key } from "./keys.ts";
import { locateElement, type Place } from "./locate-element.ts";
import { Hopeless, usualBoundMs, waitUntil } from "./wait-until.ts";
import { watchClick } from "./watch-click.ts";

/** A string is a CSS selector to be seen; an expression is matched against the visible text. */
export type Sought = string | RegExp;

export interface Media {
  colorScheme?: "light" | "dark";
}

export interface AccessibleNode {
  role: string;
  name: string;
  /** Distance from the root, which has 0. */
  depth: number;
}

/** What a browser must offer for its popup to be driven. Each promise rejects when the popup has gone. */
export interface Surface {
  evaluate<T>(expression: string): Promise<T>;
  clickAt(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  capture(): Promise<Buffer>;
  accessibilityTree(): Promise<AccessibleNode[]>;
  emulate(media: Media): Promise<void>;
  isOpen(): Promise<boolean>;
}

/** Nothing drawn yet, nothing known yet, or what was known last while it is being looked at anew. */
const isUnsure = `document.querySelector("#root:empty, main > .waiting, main[aria-busy=true]") !== null`;

export class Popup {
  readonly #surface: Surface;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  /** Resolves once it is seen; rejects at once when the popup closes, else after the bound with the text on screen. */
  async waitFor(sought: Sought, timeoutMs = usualBoundMs): Promise<void> {
    await waitUntil(`${sought} in the popup`, () => this.#look(sought), { timeoutMs, instead: () => this.#onScreen() });
  }

  /** Whether it is to be seen, once the popup is sure of what it shows. Rejects when the popup closes, or stays unsure. */
  async shows(sought: Sought): Promise<boolean> {
    const { isSeen } = await waitUntil(
      "the popup to be sure of what it shows",
      async () => {
        const isSeen = await this.#look(sought);
        return isSeen !== null && { isSeen };
      },
      { instead: () => this.#onScreen() },
    );
    return isSeen;
  }

  /** The text a person sees, line by line. */
  text(): Promise<string> {
    return this.#surface.evaluate<string>(`document.body?.innerText ?? ""`);
  }

  /** What an expression gives in the popup's own world, awaited; it must survive JSON. */
  evaluate<T>(expression: string): Promise<T> {
    return this.#surface.evaluate<T>(expression);
  }

  /**
   * A real mouse click at the middle of the element, once the popup is sure of what it shows and the element stands
   * still; again, as a person would, where the popup was drawn anew under the pointer and nothing heard it. Refuses an
   * element that stays absent, disabled, without size or covered. The click may close the popup.
   */
  async click(selector: string, timeoutMs = usualBoundMs): Promise<void> {
    let last: Place = { refusal: "it was not looked for" };
    await waitUntil(
      `${selector} in the popup to be clicked`,
      async () => {
        await this.#stillOpen();
        if (await this.#surface.evaluate<boolean>(isUnsure)) return false;
        const before = last;
        last = await this.#surface.evaluate<Place>(`(${locateElement})(${JSON.stringify(selector)})`);
        if (!("x" in last && "x" in before && last.x === before.x && last.y === before.y)) return false;
        await this.#surface.evaluate(`(${watchClick})(${JSON.stringify(selector)})`);
        // One that may have arrived is not repeated.
        await this.#surface.clickAt(last.x, last.y).catch((error: unknown) => {
          throw new Hopeless(String(error));
        });
        return this.#surface.evaluate<boolean>("globalThis.wasClicked").catch(() => true);
      },
      {
        timeoutMs,
        instead: async () => `${"refusal" in last ? last.refusal : "it keeps moving"}; ${await this.#onScreen()}`,
      },
    );
  }

  /** A real key stroke. The key may close the popup. */
  press(key: Key): Promise<void> {
    return this.#surface.press(key);
  }

  /** Types the text into whatever has the focus. */
  type(text: string): Promise<void> {
    return this.#surface.type(text);
  }

  /** A PNG of the popup's content, written to the path as well when one is given. */
  async screenshot(path?: string): Promise<Buffer> {
    const png = await this.#surface.capture();
    if (path) await writeFile(path, png);
    return png;
  }

  /** What a screen reader is told, in document order. */
  accessibilityTree(): Promise<AccessibleNode[]> {
    return this.#surface.accessibilityTree();
  }

  emulate(media: Media): Promise<void> {
    return this.#surface.emulate(media);
  }

  isOpen(): Promise<boolean> {
    return this.#surface.isOpen();
  }

  /** Resolves once the popup has gone. */
  async closed(timeoutMs = usualBoundMs): Promise<void> {
    await waitUntil("the popup to close", async () => !(await this.isOpen()), {
      timeoutMs,
      instead: () => this.#onScreen(),
    });
  }

  /** Closes the popup if it is still open. */
  async close(): Promise<void> {
    await this.#surface.evaluate("window.close()").catch(() => {});
    await this.closed();
  }

  /** Whether it is to be seen at this moment; null while what is on screen may change by itself. */
  async #look(sought: Sought): Promise<boolean | null> {
    await this.#stillOpen();
    const seen =
      sought instanceof RegExp
        ? `document.body?.innerText ?? ""`
        : `document.querySelector(${JSON.stringify(sought)})?.checkVisibility({ visibilityProperty: true }) ?? false`;
    // In one step: what is seen a moment before it is sure may be gone by then.
    const answer = await this.#surface.evaluate<string | boolean | null>(`${isUnsure} ? null : (${seen})`);
    return typeof answer === "string" && sought instanceof RegExp ? sought.test(answer) : (answer as boolean | null);
  }

  async #stillOpen(): Promise<void> {
    if (!(await this.isOpen())) throw new Hopeless("the popup has closed");
  }

  async #onScreen(): Promise<string> {
    return (await this.isOpen()) ? `on screen: ${JSON.stringify(await this.text())}` : "the popup has closed";
  }
}
