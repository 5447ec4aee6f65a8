import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { serveDerivations } from "@/lib/services/serve-derivations";

/** The script of the worker in which the vault's key is derived, so that no page stands still meanwhile. */
export default defineUnlistedScript(() => serveDerivations(self as unknown as MessagePort));
