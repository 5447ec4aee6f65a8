import type { CaptivePortal } from "webextension-polyfill";
import { browser } from "./browser";

/** What the device says of itself. False means no network at all; true means little. */
export function isOnline(): boolean {
  return navigator.onLine !== false;
}

/** Whether the network holds the student at a page of its own, where the browser looks for that: Firefox does. */
export async function portalState(): Promise<"locked" | "clear" | "unknown"> {
  const { captivePortal } = browser as { captivePortal?: CaptivePortal.Static };
  const state = await captivePortal?.getState().catch(() => "unknown");
  if (state === "locked_portal") return "locked";
  return state === "not_captive" || state === "unlocked_portal" ? "clear" : "unknown";
}
