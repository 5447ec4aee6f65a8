import { browser } from "./browser";

/** Opens the popup in the window in front, where the browser lets an extension do that; false where it does not. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}
