import { browser } from "./browser";

const scriptId = "sso-reader";
const scriptFile = "/sso-reader.js";

/** Makes the reader run on these host patterns and nowhere else, in this browser run and the next. */
export async function runReaderOn(origins: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [scriptFile],
    matches: [...origins],
    runAt: "document_end" as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the reader once in a tab: on hosts granted since it was loaded, or on the one the toolbar button was pressed for. */
export async function runReaderIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [scriptFile] });
    return true;
  } catch {
    return false;
  }
}
