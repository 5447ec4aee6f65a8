/** `npm run size`: what the Chromium package weighs against its budgets. Fails when one is exceeded. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";

const output = join(import.meta.dirname, "../.output");
const built = join(output, "chrome-mv3");

/** Every script that a page loads, its imports' imports included. */
function scriptsOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, "utf8");
  const imports = text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
  for (const [, path] of imports) if (path) scriptsOf(join(dirname(file), path), found);
  return found;
}

function pageScripts(page: string): Set<string> {
  const html = readFileSync(join(built, page), "utf8");
  const found = new Set<string>();
  for (const [, path] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) if (path) scriptsOf(join(built, path), found);
  return found;
}

function gzipped(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/** What the heaviest login page gets: the reader and its own product's markers. */
function largestReader(): number {
  const reader = gzipped([join(built, "sso-reader.js")]);
  const handed = readdirSync(join(built, "markers")).filter((file) => file.endsWith(".js"));
  const markers = handed.map((file) => gzipped([join(built, "markers", file)]));
  return reader + Math.max(...markers);
}

function catalogueChunk(): string {
  const chunk = readdirSync(join(built, "chunks")).find((name) => name.startsWith("catalogue-"));
  if (!chunk) throw new Error("no catalogue in the package");
  return join(built, "chunks", chunk);
}

const zip = readdirSync(output).find((name) => name.endsWith("-chrome.zip"));
if (!zip) throw new Error("no zip in .output: run `npx wxt zip` first");

const budgets = [
  // A third is the words of eight languages, a quarter what makes and reads codes. That is in it twice, for the popup and
  // for the other pages: a popup that shares no file is on screen sooner each time.
  { what: "package, zipped", bytes: statSync(join(output, zip)).size, budgetBytes: 600_000 },
  // Loaded by the page that searches it, and by no other.
  { what: "catalogue, gzipped", bytes: gzipped([catalogueChunk()]), budgetBytes: 21_000 },
  // Codes are made in it. What reads QR codes comes when it is asked for, and is not counted.
  { what: "popup's scripts, gzipped", bytes: gzipped(pageScripts("popup.html")), budgetBytes: 45_000 },
  // It judges: the rules of every verdict, of accounts and of networks are in it, and it opens the vault and makes the code
  // when keys or menus fill one while no page is open. A quarter are the words that login pages are judged by.
  { what: "background's script, gzipped", bytes: gzipped([join(built, "background.js")]), budgetBytes: 90_000 },
  // Every way in is on it: the readers of QR codes and of other apps' backups among them.
  { what: "page of codes, gzipped", bytes: gzipped(pageScripts("codes.html")), budgetBytes: 107_000 },
  // A third of it are the words of requests and screens' own logic; no catalogue and no reader of codes is in it.
  { what: "page of support, gzipped", bytes: gzipped(pageScripts("support.html")), budgetBytes: 40_000 },
  // Argon2id in WebAssembly; the rest of hash-wasm stays out.
  { what: "key's worker, gzipped", bytes: gzipped([join(built, "kdf-worker.js")]), budgetBytes: 12_000 },
  // It looks, and knows no words of messages.
  { what: "reader on login pages, gzipped", bytes: largestReader(), budgetBytes: 12_000 },
];

for (const { what, bytes, budgetBytes } of budgets) {
  const verdict = bytes <= budgetBytes ? "within" : "OVER";
  console.log(`${what.padEnd(32)} ${String(bytes).padStart(7)} bytes, ${verdict} ${budgetBytes}`);
}
if (budgets.some(({ bytes, budgetBytes }) => bytes > budgetBytes)) process.exitCode = 1;
