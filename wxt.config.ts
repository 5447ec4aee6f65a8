import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type InlineConfig, mergeConfig } from "vite";
import { defineConfig, type ResolvedPublicFile } from "wxt";
import { completeMessages } from "./lib/i18n/complete-messages";
import { toJudgeMarkers } from "./lib/knowledge/judge-markers";
import { toLookMarkers } from "./lib/knowledge/look-markers";
import { judgeAsset, readerAsset, readerAssetText } from "./lib/knowledge/reader-asset";
import { shipInstitution, shipSystem } from "./lib/knowledge/shipped";

/** No code from elsewhere, nothing inline: docs/permissions.md says why each word is there. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types kdf-worker",
].join("; ");

/** What the reader of a login page looks for of its own product, and what the background judges it by. */
function markerAssets() {
  const folder = fileURLToPath(new URL("lib/knowledge/systems/", import.meta.url));
  return readdirSync(folder).flatMap((file) => {
    const { id, markers } = JSON.parse(shipSystem(readFileSync(folder + file, "utf8")));
    const all = { id, ...markers };
    return [
      { contents: readerAssetText(toLookMarkers(all)), relativeDest: readerAsset(id).slice(1) },
      { contents: JSON.stringify(toJudgeMarkers(all)), relativeDest: judgeAsset(id).slice(1) },
    ];
  });
}

/** Languages that are on their way speak English where they say nothing yet. */
function completeLocales(files: ResolvedPublicFile[]) {
  const locales = files
    .filter((file) => "contents" in file)
    .filter(({ relativeDest }) => /^_locales./.test(relativeDest));
  const english = JSON.parse(locales.find(({ relativeDest }) => /^_locales.en\b/.test(relativeDest))?.contents ?? "{}");
  for (const file of locales) file.contents = JSON.stringify(completeMessages(JSON.parse(file.contents), english));
}

/** What proves a fact is for those who check the knowledge, and would be a third of the background. */
const knowledgeWithoutProofs = {
  name: "knowledge-without-proofs",
  enforce: "pre",
  transform: (code: string, id: string) => {
    if (!/\/lib\/knowledge\/.*\.json$/.test(id)) return undefined;
    const ship = /\/(?:institutions|fictional)\/[^/]+$/.test(id) ? shipInstitution : shipSystem;
    return { code: ship(code), map: null };
  },
} as const;

type ModuleGraph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** Every module that is loaded before the script of this page can run. */
function loadedWith(page: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([page]);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * The popup in one file, and what it loads later in others: a student waits for it each time, and a browser takes longer
 * to look a file up in the package than to read it.
 */
function gatherPopup(config: InlineConfig, popup: string): void {
  let loaded: ReadonlySet<string> | null = null;
  const name = (id: string, graph: ModuleGraph): string | null => {
    loaded ??= loadedWith(popup, graph);
    return loaded.has(id) ? "popup" : null;
  };
  config.build = mergeConfig(config.build ?? {}, {
    rolldownOptions: { output: { codeSplitting: { groups: [{ name }] } } },
  });
}

export default defineConfig({
  modules: ["@wxt-dev/i18n/module", "@wxt-dev/auto-icons"],
  imports: false,
  autoIcons: { baseIconPath: "assets/icon.svg", sizes: [128, 96, 48, 32, 16], developmentIndicator: false },
  manifestVersion: 3,
  // Every browser that loads these pages knows modulepreload: the polyfill for others would ask the network.
  vite: () => ({ plugins: [knowledgeWithoutProofs], build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // Built by itself, it shares no file with other pages that it would have to wait for.
    "entrypoints:grouped": (_wxt, groups) => {
      for (const pages of groups.filter((group) => Array.isArray(group))) {
        const popup = pages.findIndex(({ type }) => type === "popup");
        if (popup >= 0 && pages.length > 1) groups.push(pages.splice(popup, 1));
      }
    },
    "vite:build:extendConfig": ([page], config) => {
      if (page?.type === "popup") gatherPopup(config, page.inputPath);
    },
    // The module's own words follow the browser's language alone; ours may follow the student's choice.
    "config:resolved": (wxt) => {
      wxt.config.alias["#i18n"] = resolve(import.meta.dirname, "lib/i18n/words.ts");
    },
    "build:publicAssets": (_wxt, files) => {
      completeLocales(files);
      files.push(...markerAssets());
    },
  },
  zip: { excludeSources: ["demo/**"] },
  manifest: ({ browser, mode }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "fr",
    permissions: [
      "storage",
      "unlimitedStorage",
      "alarms",
      "cookies",
      "scripting",
      "activeTab",
      "webRequest",
      "contextMenus",
      "idle",
      // Chromium's background has no document, and only documents reach the clipboard.
      ...(browser === "chrome" || browser === "edge" ? ["offscreen"] : []),
      // Firefox knows whether a network holds the student at its own page, and warns of this word as little.
      ...(browser === "firefox" ? ["captivePortal"] : []),
    ],
    commands: {
      // Free in both browsers; on a Mac, Command+Shift+F shows or hides Chromium's toolbar.
      "fill-code": {
        suggested_key: { default: "Ctrl+Shift+F", mac: "MacCtrl+Shift+F" },
        description: "__MSG_fillCommand__",
      },
    },
    // Firefox holds policies against no schema, and knows no such key.
    ...(browser === "chrome" || browser === "edge" ? { storage: { managed_schema: "managed-schema.json" } } : {}),
    optional_permissions: ["clipboardRead", "clipboardWrite", "notifications"],
    // Cookies that a server sets without `Secure` are those of http to Chromium, whatever set them.
    optional_host_permissions: [browser === "firefox" ? "https://*/*" : "*://*/*"],
    action: { default_title: "__MSG_extensionName__" },
    // The development server reloads pages over a socket and injects its client: only packaged builds keep the policy.
    ...(mode === "development" ? {} : { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "entree@entree.invalid",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {}),
    ...(browser === "chrome" || browser === "edge" ? { minimum_chrome_version: "121" } : {}),
  }),
});
