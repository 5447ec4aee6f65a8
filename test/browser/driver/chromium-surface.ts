/** Chromium's popup as a surface: real input and pictures over the raw protocol. */
import type { Target } from "./cdp-target.ts";
import { type Key, readKey } from "./keys.ts";
import type { AccessibleNode, Media, Surface } from "./popup.ts";
import { within } from "./wait-until.ts";

const answerMs = 5_000;
const shiftModifier = 8;

interface Evaluation {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
}

export function chromiumSurface(target: Target): Surface {
  const send = <T = unknown>(method: string, params: object = {}) =>
    within(answerMs, `${method} in the popup`, target.send<T>(method, params));

  /** Input that makes the popup close, as a permission request does, is never acknowledged. */
  const input = async (method: string, params: object) => {
    await send(method, params).catch((error: unknown) => {
      if (!target.isGone()) throw error;
    });
  };

  return {
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await send<Evaluation>("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },

    async clickAt(x: number, y: number) {
      await input("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
      const button = { x, y, button: "left", clickCount: 1 };
      await input("Input.dispatchMouseEvent", { type: "mousePressed", ...button });
      await input("Input.dispatchMouseEvent", { type: "mouseReleased", ...button });
    },

    async press(key: Key) {
      const { name, windows, text, shift } = readKey(key);
      const stroke = {
        key: name,
        code: name === " " ? "Space" : name,
        windowsVirtualKeyCode: windows,
        modifiers: shift ? shiftModifier : 0,
      };
      await input("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", text, ...stroke });
      await input("Input.dispatchKeyEvent", { type: "keyUp", ...stroke });
    },

    async type(text: string) {
      for (const character of text) {
        await input("Input.dispatchKeyEvent", { type: "keyDown", key: character, text: character });
        await input("Input.dispatchKeyEvent", { type: "keyUp", key: character });
      }
    },

    async capture() {
      const { data } = await send<{ data: string }>("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },

    async accessibilityTree() {
      const { nodes } = await send<{ nodes: AxNode[] }>("Accessibility.getFullAXTree");
      const depths = new Map<string, number>();
      const told: AccessibleNode[] = [];
      for (const { nodeId, parentId, ignored, role, name } of nodes) {
        const depth = depths.get(parentId ?? "") ?? 0;
        depths.set(nodeId, ignored ? depth : depth + 1);
        if (!ignored) told.push({ role: role?.value ?? "", name: name?.value ?? "", depth });
      }
      return told;
    },

    async emulate({ colorScheme }: Media) {
      const features = colorScheme ? [{ name: "prefers-color-scheme", value: colorScheme }] : [];
      await send("Emulation.setEmulatedMedia", { features });
    },

    async isOpen() {
      return !target.isGone();
    },
  };
}
