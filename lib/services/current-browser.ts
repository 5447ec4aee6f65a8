import { browserFamily } from "@/lib/platform/browser-family";

/** The family of this browser, to name its own switches by. */
export const currentBrowser = browserFamily;
