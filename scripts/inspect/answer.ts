import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { SavedPage } from "./saved-page.ts";

export type Answer = { status: number; type: string; body: Buffer };

const empty: Answer = { status: 404, type: "text/plain", body: Buffer.alloc(0) };

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".gif": "image/gif",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** The page itself, in the encoding that it names; one that names none is UTF-8 where it can be. */
export function answerPage(body: Buffer): Answer {
  const head = body.subarray(0, 1_024).toString("latin1");
  const isNamed = /<meta[^>]+charset/i.test(head) || /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(head);
  return { status: 200, type: !isNamed && isUtf8(body) ? "text/html; charset=utf-8" : "text/html", body };
}

/** What the page asks for: a style, script, picture or font that was saved beside it, else nothing. */
export async function answerPart({ file, url }: SavedPage, wanted: string): Promise<Answer> {
  const path = pathBeside(url, wanted);
  const type = types[extname(path ?? "").toLowerCase()];
  if (path === null || !type) return empty;
  try {
    return { status: 200, type, body: await readFile(join(dirname(file), path)) };
  } catch {
    return empty;
  }
}

/** The path of an address below the folder that the page's own address is in; null when it lies elsewhere. */
function pathBeside(url: string, wanted: string): string | null {
  const folder = new URL(".", url);
  const target = new URL(wanted);
  if (target.origin !== folder.origin || !target.pathname.startsWith(folder.pathname)) return null;
  try {
    const path = decodeURIComponent(target.pathname.slice(folder.pathname.length));
    return /(^|[/\\])\.\.([/\\]|$)|\0/.test(path) ? null : path;
  } catch {
    return null;
  }
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}
