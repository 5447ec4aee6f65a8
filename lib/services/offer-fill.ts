import { i18n } from "#i18n";
import { loginOrigins } from "@/lib/knowledge/institution";
import { onCommand } from "@/lib/platform/commands";
import { onFieldMenu, showFieldMenu } from "@/lib/platform/context-menu";
import { grantedAmong } from "@/lib/platform/permissions";
import { listChosen } from "./chosen-institutions";
import { fillCommand } from "./fill-shortcut";
import { orderFill } from "./order-fill";

/** Hears the orders to fill that come from keys and from the menu of a field. */
export function hearFillOrders(): void {
  onCommand(fillCommand, (tabId) => void orderFill(tabId));
  onFieldMenu(fillCommand, (tabId) => void orderFill(tabId));
}

/** Offers filling in the menu of fields, on the granted login hosts of the chosen institutions and on no other. */
export async function offerFill(): Promise<void> {
  const origins = [...new Set((await listChosen()).flatMap(loginOrigins))];
  await showFieldMenu(fillCommand, i18n.t("fillCommand"), await grantedAmong(origins));
}
