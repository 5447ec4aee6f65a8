/** Chromium's real permission dialog, answered by the keyboard. It is no page and no window: only looking finds it. */
import { createHash } from "node:crypto";
import type { Display, Picture } from "./display.ts";
import { usualBoundMs, waitUntil } from "./wait-until.ts";

/** The tab strip right of the tabs, in a window at the screen's corner. */
const tabStrip = [700, 20] as const;

/** Chromium ignores a button pressed in the first half second of a dialog, and again after each such press. */
const protectedMs = 700;

/**
 * Waits for the dialog, answers it and waits until it has gone.
 * The popup that asked is closed by then: Chromium closes it as soon as the dialog takes the focus.
 */
export async function answerPrompt(
  display: Display,
  answer: "allow" | "deny",
  timeoutMs = usualBoundMs,
): Promise<void> {
  await waitUntil("the permission dialog", () => isPromptShown(display), { timeoutMs });
  let key = "Escape";
  if (answer === "allow") {
    // The dialog opens with the focus on its refusal.
    await untilStill(display);
    const before = dialogDigest(display.picture());
    await waitUntil("the focus to move in the dialog", async () => {
      display.press("Tab");
      return waitUntil("a change", () => dialogDigest(display.picture()) !== before, { timeoutMs: protectedMs });
    });
    await untilStill(display);
    key = "Return";
  }
  await waitUntil("the permission dialog to go", async () => {
    display.press(key);
    return waitUntil("its end", () => !isPromptShown(display), { timeoutMs: protectedMs });
  });
}

/** Whether a dialog is up: Chromium then darkens its whole window, the tab strip too. Private windows are always dark. */
export function isPromptShown({ picture }: Display): boolean {
  const [red, green, blue] = picture().pixel(...tabStrip);
  return red + green + blue > 0 && Math.max(red, green, blue) < 128;
}

/** Two looks a protected moment apart that see the same: the dialog has faded in and takes keys. */
async function untilStill({ picture }: Display): Promise<void> {
  let last = "";
  let since = 0;
  await waitUntil("the dialog to stand still", () => {
    const now = dialogDigest(picture());
    if (now !== last) since = Date.now();
    last = now;
    return Date.now() - since > protectedMs;
  });
}

/** The bright part of the screen, which is the dialog alone: whatever moves behind it is dark. */
function dialogDigest({ width, height, pixel }: Picture): string {
  const digest = createHash("sha256");
  const row = Buffer.alloc(width * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = pixel(x, y);
      row.set(Math.max(...colour) < 128 ? [0, 0, 0] : colour, x * 3);
    }
    digest.update(row);
  }
  return digest.digest("hex");
}
