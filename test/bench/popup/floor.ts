/** An extension that does nothing with the same tools: the least that a WXT and Preact popup costs on this machine. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "wxt";

const root = join(import.meta.dirname, "../../..");

const files: Record<string, string> = {
  "entrypoints/background.ts": `import { browser } from "wxt/browser";
export default defineBackground(() => { browser.runtime.onMessage.addListener(() => undefined); });`,
  "entrypoints/popup/index.html": `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Floor</title></head>
<body><div id="root"></div><script type="module" src="./main.tsx"></script></body></html>`,
  "entrypoints/popup/main.tsx": `import { render } from "preact";
render(<p id="ready">One moment</p>, document.getElementById("root")!);`,
  "tsconfig.json": `{ "compilerOptions": { "jsx": "react-jsx", "jsxImportSource": "preact" } }`,
  "package.json": `{ "name": "floor", "version": "0.0.1", "type": "module" }`,
};

/** Builds it in a folder of its own, and gives the built package's. */
export async function buildFloor(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "entree-floor-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await build({ root: folder, manifest: { name: "Floor" }, logger: silent, configFile: false });
  return join(folder, ".output/chrome-mv3");
}

const still = () => undefined;
const silent = {
  debug: still,
  log: still,
  info: still,
  warn: still,
  error: console.error,
  fatal: console.error,
  success: still,
  level: 0,
};
