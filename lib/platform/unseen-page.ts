import { browser } from "./browser";

/** As Chromium documents `chrome.offscreen`, seen 2026-11. No other browser has it. */
type Offscreen = {
  createDocument: (options: { url: string; reasons: string[]; justification: string }) => Promise<void>;
  closeDocument: () => Promise<void>;
};

const offscreen = (): Offscreen | undefined => (browser as { offscreen?: Offscreen }).offscreen;

/** Whether the background has no document of its own, and must open one for what only documents can do. */
export const needsUnseenPage = (): boolean => offscreen() !== undefined;

/** Opens one of our pages out of sight, for the clipboard; it closes itself. Chromium allows one at a time. */
export async function openUnseenPage(url: string, justification: string): Promise<void> {
  await offscreen()
    ?.closeDocument()
    .catch(() => undefined);
  await offscreen()?.createDocument({ url, reasons: ["CLIPBOARD"], justification });
}
