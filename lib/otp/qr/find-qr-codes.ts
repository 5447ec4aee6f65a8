import { type DecodeOpts, decodeQR } from "qr/decode.js";
import { turnPicture } from "./turn-picture";

/** RGBA, row after row. */
export type Picture = { data: Uint8ClampedArray; width: number; height: number };

/** A screen of 4,096 by 2,304 and what is a little larger: a bigger one takes seconds, and is to be made smaller first. */
const mostPixels = 12_000_000;
/** Pixels of the longer side. A photograph may lie any way, a screenshot never does: only what is quickly turned is. */
const longestTurned = 1_800;
const mostCodes = 12;
const patience = { effort: 64, timeLimit: 150 } satisfies DecodeOpts;

type Place = { x: number; y: number; width: number; height: number };

/**
 * The texts of the QR codes in a picture, dark on light or light on dark, each once, a dozen at most. None where there
 * is nothing to read, where the picture is larger than 12 million pixels, or is not RGBA of its size.
 */
export function findQrCodes({ data, width, height }: Picture): string[] {
  const isPicture = width > 0 && height > 0 && data.length === width * height * 4;
  if (!isPicture || width * height > mostPixels) return [];
  const found = readAll({ data: data.slice(), width, height });
  if (found.length > 0 || Math.max(width, height) > longestTurned) return found;
  return readAll(turnPicture({ data, width, height }));
}

/** Reads a code, paints it over, and looks for the next one. Spoils the picture. */
function readAll(picture: Picture): string[] {
  const texts = new Set<string>();
  for (let round = 0; round < mostCodes; round += 1) {
    const code = readOne(picture);
    if (code === null) break;
    texts.add(code.text);
    paintOver(picture, code.place);
  }
  return [...texts];
}

function readOne(picture: Picture): { text: string; place: Place } | null {
  let place: Place | null = null;
  const note: NonNullable<DecodeOpts["pointsOnDetect"]> = ({ boundingBox }, result) => {
    if (typeof result === "string") place = boundingBox;
  };
  try {
    const text = decodeQR(picture, { ...patience, format: "RGBA", pointsOnDetect: note });
    return place === null ? null : { text, place };
  } catch {
    return null;
  }
}

function paintOver({ data, width, height }: Picture, place: Place): void {
  const left = Math.max(0, Math.floor(place.x));
  const right = Math.min(width, Math.ceil(place.x + place.width));
  const bottom = Math.min(height, Math.ceil(place.y + place.height));
  for (let y = Math.max(0, Math.floor(place.y)); y < bottom; y += 1) {
    data.fill(255, (y * width + left) * 4, (y * width + Math.max(left, right)) * 4);
  }
}
