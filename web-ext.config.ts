import { defineWebExtConfig } from "wxt";
import { hasDisplay } from "./scripts/has-display";

/** Told by scripts/dev.ts: where Chromium is, and the servers it should find. */
const { CHROMIUM, ENTREE_ENT, ENTREE_CERTIFICATE_SPKI } = process.env;

/** The browser of `npm run dev`. */
export default defineWebExtConfig({
  disabled: !hasDisplay(),
  ...(CHROMIUM ? { binaries: { chrome: CHROMIUM } } : {}),
  ...(ENTREE_ENT ? { startUrls: [`${ENTREE_ENT}/cours`] } : {}),
  chromiumArgs: [
    "--host-resolver-rules=MAP *.ecole-exemple.test 127.0.0.1",
    ...(ENTREE_CERTIFICATE_SPKI ? [`--ignore-certificate-errors-spki-list=${ENTREE_CERTIFICATE_SPKI}`] : []),
    // Chromium refuses to start as root with its sandbox.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
