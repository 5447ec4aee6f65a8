import { browserFamily } from "@/lib/platform/browser-family";
import { currentSystem } from "./current-system";

/** Whose words name the switches of this browser. On Android that is Firefox, whose pages are others there. */
export async function currentBrowser(): Promise<"chromium" | "firefox" | "android"> {
  return (await currentSystem()) === "android" ? "android" : browserFamily;
}
