import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { generateChromeMessages, parseMessagesFile } from "@wxt-dev/i18n/build";
import { defineConfig, type Plugin } from "vite";

const root = join(import.meta.dirname, "../..");

/** A locale file as the extension packs it. */
const locales: Plugin = {
  name: "locales",
  async load(id) {
    if (!id.endsWith(".yml")) return null;
    const messages = generateChromeMessages(await parseMessagesFile(id));
    return { code: `export const language = "${basename(id, ".yml")}"; export default ${JSON.stringify(messages)};` };
  },
};

/** The gallery: the components as they are, without an extension around them. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(tmpdir(), "entree-gallery"),
  logLevel: "warn",
  plugins: [locales],
  resolve: { alias: { "#i18n": join(root, "lib/i18n/words.ts"), "@": root } },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: join(tmpdir(), `entree-gallery-${process.pid}`),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: { input: ["index.html", "scene.html"].map((page) => join(import.meta.dirname, page)) },
  },
  server: { fs: { allow: [root] } },
});
