/** A browser's window around a page, with a popup hanging from its toolbar. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const icon = readFileSync(join(import.meta.dirname, "../../assets/icon.svg"), "utf8");

const margin = 36;
const barHeight = 52;
const page = { width: 1040, height: 620 };

/** In CSS pixels. */
export const frameSize = {
  page,
  whole: { width: page.width + 2 * margin, height: page.height + barHeight + 2 * margin },
};

export interface FrameParts {
  /** The page's address. */
  address: string;
  /** What the button of the toolbar shows. */
  sign: string;
  /** PNG of the page, at twice `frameSize.page`. */
  page: Buffer;
  /** PNG of the popup, at twice its size. */
  popup: Buffer;
}

const style = `
* { box-sizing: border-box; margin: 0 }
body { padding: ${margin}px; font: 14px/1 system-ui, sans-serif; color: #3c4043 }
.window { position: relative; border-radius: 14px; overflow: hidden; background: #fff;
  box-shadow: 0 0 0 1px #0000001f, 0 2px 4px #0000000f, 0 14px 28px #00000024 }
.bar { display: flex; align-items: center; gap: 14px; height: ${barHeight}px; padding: 0 16px 2px; background: #e9ebf0;
  border-bottom: 1px solid #d5d8df }
.bar svg { display: block; flex: none }
.stroke { fill: none; stroke: #5f6368; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round }
.faint { opacity: .4 }
.address { flex: 1; display: flex; align-items: center; gap: 10px; height: 34px; padding: 0 14px; border-radius: 17px;
  background: #fff; white-space: nowrap; overflow: hidden }
.address span { color: #80868b }
.button { position: relative; padding: 6px; border-radius: 9px; background: #d6dae3 }
.badge { position: absolute; right: -1px; bottom: -1px; min-width: 15px; height: 15px; border-radius: 4px;
  background: #a8321f; color: #fff; font-weight: 700; font-size: 11px; line-height: 15px; text-align: center }
.page { display: block; width: ${page.width}px; height: ${page.height}px }
.popup { position: absolute; top: ${barHeight - 3}px; right: 22px; border-radius: 12px;
  box-shadow: 0 0 0 1px #00000024, 0 4px 8px #0000001f, 0 12px 36px #00000047 }
`;

const stroked = (path: string, more = "") =>
  `<svg class="stroke ${more}" width="20" height="20" viewBox="0 0 20 20"><path d="${path}"/></svg>`;

const back = stroked("M16 10H4m5-5-5 5 5 5");
const forward = stroked("M4 10h12m-5-5 5 5-5 5", "faint");
const reload = stroked("M15.5 8A6 6 0 1 0 16 11M16 4v4h-4");
const padlock = `<svg class="stroke" width="14" height="16" viewBox="0 0 14 16"><path d="M2 7h10v7H2ZM4 7V5a3 3 0 0 1 6 0v2"/></svg>`;
const menu = `<svg width="20" height="20" viewBox="0 0 20 20" fill="#5f6368"><circle cx="10" cy="4.5" r="1.6"/><circle cx="10" cy="10" r="1.6"/><circle cx="10" cy="15.5" r="1.6"/></svg>`;

/** PNG §11.2.1: the width stands first in the first chunk. */
function widthOf(png: Buffer): number {
  return png.readUInt32BE(16);
}

/** The window as a page of HTML that fills `frameSize.whole`; what lies around it is transparent. */
export function browserFrame(parts: FrameParts): string {
  const { hostname, pathname } = new URL(parts.address);
  const image = (png: Buffer) => `data:image/png;base64,${png.toString("base64")}`;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
<div class="window">
  <div class="bar">${back}${forward}${reload}
    <div class="address">${padlock}<div>${hostname}<span>${pathname}</span></div></div>
    <div class="button">${icon.replace("<svg", '<svg width="22" height="22"')}<div class="badge">${parts.sign}</div></div>
    ${menu}
  </div>
  <img class="page" src="${image(parts.page)}" alt="">
  <img class="popup" width="${widthOf(parts.popup) / 2}" src="${image(parts.popup)}" alt="">
</div>`;
}
