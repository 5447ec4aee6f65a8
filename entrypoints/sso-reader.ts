import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readLoginPage } from "@/lib/services/read-login-page";

/**
 * Runs on the granted login hosts and nowhere else. An unlisted script rather than a content script of WXT's: those
 * announce themselves to the page with an event of their own.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { stopReading?: AbortController };
  // A page that was open before its host was granted can be given the script twice: the newer one reads on.
  world.stopReading?.abort();
  world.stopReading = new AbortController();
  void readLoginPage(document, location, world.stopReading.signal);
});
