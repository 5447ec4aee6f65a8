import { type ChosenInstitution, originsOf } from "@/lib/knowledge/institution";
import { systemById, systems } from "@/lib/knowledge/systems";
import type { Inspection } from "@/lib/messages/views";
import { runReaderIn } from "@/lib/platform/login-script";
import { announceChange } from "@/lib/platform/messaging";
import { addressOfTab } from "@/lib/platform/tabs";
import type { Reading } from "@/lib/sso/reading";
import { reviseTab } from "./tab-memory";

/**
 * Reads the page in front of the student once, on their press of the toolbar button, to offer adding an institution
 * that is not listed. The browser allows it for that tab and that moment only.
 */
export async function inspectPage(tabId: number): Promise<void> {
  await reviseTab(tabId, (held) => ({ ...held, inspecting: true, inspection: null }));
  if (await runReaderIn(tabId)) return;
  await reviseTab(tabId, (held) => ({
    ...held,
    inspecting: false,
    inspection: { isLogin: false, systemName: null, origins: [] },
  }));
  await announceChange(tabId);
}

/** Where the login page says it sends the student afterwards: its service's host, if it is an https one. */
function serviceHostIn(address: string): string | null {
  const url = new URL(address);
  for (const { entry } of systems) {
    for (const { name } of entry.parameters) {
      const value = url.searchParams.get(name);
      if (value && URL.canParse(value) && value.startsWith("https://")) return new URL(value).hostname;
    }
  }
  return null;
}

/** The institution that a login page makes known by itself: its own host, the service it leads to, its product. */
export function institutionFromPage(address: string, systemId: string | null): ChosenInstitution {
  const { hostname, origin } = new URL(address);
  const service = serviceHostIn(address);
  const system = systemById(systemId);
  const above = hostname.split(".").slice(1);
  // Browsers hide the cookies of the domain above from whoever has no right to it, and this product sets its session there.
  const sharesSession = system?.cookies.some((fact) => fact.parentDomain && fact.role === "session") === true;
  return {
    id: `page:${hostname}`,
    name: hostname,
    shortName: hostname,
    system: system?.id ?? null,
    ssoHosts: [hostname],
    serviceHosts: service && service !== hostname ? [service] : [],
    serviceSessions: [],
    cookieDomain: sharesSession && above.length > 1 ? above.join(".") : null,
    entry: service ? `https://${service}/` : `${origin}/`,
  };
}

/** Keeps what the inspected page was found to be. False when nobody asked for an inspection of that tab. */
export async function noteInspection(tabId: number, address: string, reading: Reading): Promise<boolean> {
  let expected = false;
  await reviseTab(tabId, (held) => {
    if (!held.inspecting) return undefined;
    expected = true;
    const inspection: Inspection = {
      isLogin: reading.step !== "none",
      systemName: systemById(reading.system)?.name ?? null,
      origins: originsOf(institutionFromPage(address, reading.system)),
    };
    return { ...held, inspecting: false, inspection, reading };
  });
  if (expected) await announceChange(tabId);
  return expected;
}

/** The institution that the inspected page of a tab stands for; null when the tab moved on. */
export async function inspectedInstitution(tabId: number, systemId: string | null): Promise<ChosenInstitution | null> {
  const address = await addressOfTab(tabId);
  return address?.startsWith("https://") ? institutionFromPage(address, systemId) : null;
}
