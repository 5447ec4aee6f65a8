import type { Picture } from "@/lib/otp/qr/find-qr-codes";
import { browser } from "./browser";
import { imageDataOf } from "./image-data-of";

/**
 * What the active tab of the current window shows. Called on the student's click, from one of our pages: null where the
 * browser does not let its page be seen.
 */
export async function captureTab(): Promise<Picture | null> {
  try {
    // Lossless: what another format smudges is the code's modules.
    const address = await browser.tabs.captureVisibleTab({ format: "png" });
    return await imageDataOf(new Blob([bytesOf(address)], { type: "image/png" }));
  } catch {
    return null;
  }
}

/** The bytes that a base64 `data:` address holds: our pages' policy lets none of them be fetched. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (character) => character.charCodeAt(0));
}
