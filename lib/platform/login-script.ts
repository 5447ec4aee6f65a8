import type { ScriptPublicPath } from "wxt/utils/inject-script";
import { browser } from "./browser";

const scriptFile = "/sso-reader.js";

/** A host pattern, and the scripts of the package that hand the reader what it must know there. */
export type ReaderPlace = { origin: string; scripts: readonly string[] };

/** The build writes the scripts that hand over knowledge, so that its list of paths does not name them. */
const filesWith = (scripts: readonly string[]) => [...scripts, scriptFile] as ScriptPublicPath[];

/** Makes the reader run in these places and nowhere else, in this browser run and the next. */
export async function runReaderOn(places: readonly ReaderPlace[]): Promise<void> {
  const wanted = Map.groupBy(places, ({ scripts }) => `sso-reader ${scripts.join(" ")}`);
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const [id, group] of wanted) {
    const script = {
      id,
      js: filesWith(group[0]?.scripts ?? []),
      matches: [...new Set(group.map(({ origin }) => origin))],
      runAt: "document_end" as const,
      allFrames: false,
      persistAcrossSessions: true,
    };
    if (registered.includes(id)) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
}

/** Runs the reader once in a tab: on hosts granted since it was loaded, or on the one the toolbar button was pressed for. */
export async function runReaderIn(tabId: number, scripts: readonly string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: filesWith(scripts) });
    return true;
  } catch {
    return false;
  }
}
