import { readerAsset } from "@/lib/knowledge/reader-asset";
import { systems } from "@/lib/knowledge/systems";
import { runReaderIn } from "@/lib/platform/login-script";
import { announceChange } from "@/lib/platform/messaging";
import { addressOfTab } from "@/lib/platform/tabs";
import type { Reading } from "@/lib/sso/reading";
import { institutionFromPage } from "./institution-from-page";
import { type InspectedPage, reviseTab } from "./tab-memory";

/**
 * Reads the page in front of the student once, on their press of the toolbar button, to offer adding an institution
 * that is not listed. The browser allows it for that tab and that moment only.
 */
export async function inspectPage(tabId: number): Promise<void> {
  await reviseTab(tabId, (held) => ({ ...held, inspecting: true, inspection: null }));
  if (
    await runReaderIn(
      tabId,
      systems.map(({ id }) => readerAsset(id)),
    )
  )
    return;
  const address = await addressOfTab(tabId);
  const inspection = address === null ? null : { host: new URL(address).hostname, institution: null };
  await reviseTab(tabId, (held) => ({ ...held, inspecting: false, inspection }));
  await announceChange(tabId);
}

/** Keeps what the inspected page was found to be. False when nobody asked for an inspection of that tab. */
export async function noteInspection(tabId: number, address: string, { step, system }: Reading): Promise<boolean> {
  const { hostname: host, protocol } = new URL(address);
  const isLogin = step !== "none" && protocol === "https:";
  const inspection: InspectedPage = { host, institution: isLogin ? institutionFromPage(address, system) : null };
  let expected = false;
  await reviseTab(tabId, (held) => {
    if (!held.inspecting) return undefined;
    expected = true;
    return { ...held, inspecting: false, inspection };
  });
  if (expected) await announceChange(tabId);
  return expected;
}
