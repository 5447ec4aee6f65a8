/** A tiny extension that shows whether the drivers drive: written to a temporary folder when the tests need it. */
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const probeGeckoId = "probe@entree.invalid";

const popupPage = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Sonde</title>
<style>body { width: 300px }</style></head>
<body>
  <h1>Sonde</h1>
  <button id="ask-tab">Onglet</button>
  <button id="ask-grant">Accès</button>
  <button id="ask-background">Fond</button>
  <button id="ask-forget">Oublier</button>
  <button id="disabled" disabled>Éteint</button>
  <label>Nom <input id="name" placeholder="Léa"></label>
  <p id="answer"></p>
  <div style="position: relative; height: 30px">
    <button id="covered">Couvert</button>
    <div style="position: absolute; inset: 0"></div>
  </div>
  <script src="browser-polyfill.js"></script>
  <script src="popup.js"></script>
</body></html>`;

const popupScript = `
const answer = (text) => { document.querySelector("#answer").textContent = text; };
const onClick = (id, act) => document.querySelector(id).addEventListener("click", (click) => { answer(""); act(click); });
onClick("#ask-tab", async () => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  answer("tab " + tab.url);
});
onClick("#ask-grant", async (click) => {
  const granted = await browser.permissions.request({ origins: ["http://sso.test/*"] });
  answer("granted " + granted + " trusted " + click.isTrusted);
});
onClick("#ask-background", async () => answer("born " + (await browser.runtime.sendMessage("born"))));
onClick("#ask-forget", async () => answer("forgot " + (await browser.runtime.sendMessage("forget"))));
`;

const backgroundScript = `
// As a bundle does, which keeps the polyfill's export.
const api = globalThis.browser;
const born = performance.timeOrigin;
api.runtime.onMessage.addListener((message) => {
  if (message === "born") return Promise.resolve(born);
  if (message === "forget") return forget();
});
async function forget() {
  const cookies = await api.cookies.getAll({ domain: "sso.test" });
  for (const { name } of cookies) await api.cookies.remove({ url: "http://sso.test/", name });
  await api.storage.local.set({ forgotten: cookies.length });
  return cookies.length;
}
`;

/** The folder of a probe built for that browser. The caller removes it. */
export function writeProbeExtension(browser: "chromium" | "firefox"): string {
  const folder = mkdtempSync(join(tmpdir(), `entree-probe-${browser}-`));
  const polyfill = createRequire(import.meta.url).resolve("webextension-polyfill");
  const manifest = {
    manifest_version: 3,
    name: "Sonde",
    version: "1",
    permissions: ["activeTab", "alarms", "cookies", "scripting", "storage"],
    optional_host_permissions: ["http://*/*", "https://*/*"],
    action: { default_popup: "popup.html" },
    ...(browser === "chromium"
      ? { background: { service_worker: "worker.js" } }
      : {
          background: { scripts: ["browser-polyfill.js", "background.js"] },
          browser_specific_settings: { gecko: { id: probeGeckoId } },
        }),
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  copyFileSync(polyfill, join(folder, "browser-polyfill.js"));
  writeFileSync(join(folder, "worker.js"), `importScripts("browser-polyfill.js", "background.js");`);
  writeFileSync(join(folder, "background.js"), backgroundScript);
  writeFileSync(join(folder, "popup.html"), popupPage);
  writeFileSync(join(folder, "popup.js"), popupScript);
  return folder;
}
