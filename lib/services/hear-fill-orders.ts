import { onCommand } from "@/lib/platform/commands";
import { onFieldMenu } from "@/lib/platform/context-menu";
import { fillCommand } from "./fill-shortcut";
import { orderFill } from "./order-fill";

/** Hears the orders to fill that come from keys and from the menu of a field. */
export function hearFillOrders(): void {
  onCommand(fillCommand, (tabId) => void orderFill(tabId));
  onFieldMenu(fillCommand, (tabId) => void orderFill(tabId));
}
