import { i18n } from "#i18n";
import { loginOrigins } from "@/lib/knowledge/institution";
import { showFieldMenu } from "@/lib/platform/context-menu";
import { grantedAmong } from "@/lib/platform/permissions";
import { isSwitchedOff } from "./administrators";
import { listChosen } from "./chosen-institutions";
import { fillCommand } from "./fill-shortcut";
import { speakChosen } from "./speak-chosen";

/** Shows the menu's item on the granted login hosts of the chosen institutions and nowhere else. Safe to call at any time. */
export async function settleFillMenu(): Promise<void> {
  // Two at once would each remove the other's item, or make it twice.
  await navigator.locks.request("fill-menu", async () => {
    await speakChosen();
    const isOff = await isSwitchedOff("codes");
    const origins = isOff ? [] : (await listChosen()).flatMap(loginOrigins);
    await showFieldMenu(fillCommand, i18n.t("fillCommand"), await grantedAmong([...new Set(origins)]));
  });
}
