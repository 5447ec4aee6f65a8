import type { Page } from "playwright-core";
import { faultRules } from "../../faults/fault-place.ts";
import type { EmbeddedSso } from "../../sso/embedded/start.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import type { ChromiumBrowser, ChromiumOptions } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { domain } from "../embedded/school.ts";

export const casHost = `cas.${domain}`;
export const entHost = `ent.${domain}`;

type Around = Partial<ChromiumOptions> & {
  /** Hosts of the school that stand at the fault; its CAS unless said. */
  hosts?: readonly string[];
  /** Keys to trust beside the school's. */
  trusted?: readonly string[];
};

/** A student of the school, some of whose hosts are at the fault's address. */
export function beginAtFault(sso: EmbeddedSso, { hosts = [casHost], trusted = [], ...more }: Around = {}) {
  return beginStory(
    { id: "ecole-exemple", origins: originsOf(domain, "cas"), certificateSpki: sso.certificateSpki },
    { hostRules: faultRules(...hosts), spki: [sso.certificateSpki, ...trusted], ...more },
  );
}

/** Asks for a page of the ENT, which sends on to the CAS, and does not wait for what comes of it. */
export async function askForCourses(browser: ChromiumBrowser, sso: EmbeddedSso): Promise<Page> {
  const page = await browser.context.newPage();
  void page.goto(`${sso.entUrl}/cours`).catch(() => {});
  return page;
}

interface Tab {
  targetId: string;
  embedderData?: { tabActive?: boolean };
}

/** Presses the button on the tab in front. A page that never comes cannot be asked which tab it is in. */
function pressButtonInFront({ protocol, extensionId, popupThatOpens }: ChromiumBrowser): Promise<Popup> {
  return popupThatOpens(async () => {
    const { targetInfos } = await protocol.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const [tab, other] = (targetInfos as Tab[]).filter(({ embedderData }) => embedderData?.tabActive);
    if (!tab || other) throw new Error("there is not one tab in front");
    await protocol.send("Extensions.triggerAction", { id: extensionId, targetId: tab.targetId });
  });
}

/** The verdict that each conclusion of the checks comes to. */
const verdicts = {
  offline: "offline",
  "captive-portal": "captive-portal",
  filtered: "network-filtered",
  unresolved: "name-unresolved",
  certificate: "certificate-refused",
  "server-down": "server-down",
  maintenance: "maintenance",
  slow: "server-slow",
} as const;

/** Opens the popup over the tab in front and waits until its checks have come to that conclusion, and its verdict too. */
export async function reachIn(browser: ChromiumBrowser, state: keyof typeof verdicts): Promise<Popup> {
  const popup = await pressButtonInFront(browser);
  await popup.waitFor(`[data-reach=${state}][data-reach-running=false]`, 30_000);
  await popup.waitFor(`[data-state=${verdicts[state]}]`);
  return popup;
}
