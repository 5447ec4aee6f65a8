import encodeQR from "qr";
import type { Picture } from "@/lib/otp/qr/find-qr-codes";

type Look = {
  /** Pixels from the picture's corner to the middle of the code. */
  x: number;
  y: number;
  /** Pixels of a module. */
  scale: number;
  degrees?: number;
  isLightOnDark?: boolean;
  margin?: number;
  /** The light and the dark of the code. */
  tones?: readonly [light: number, dark: number];
};

/** A picture all of one grey. */
export function blankPicture(width: number, height: number, grey = 255): Picture {
  const data = new Uint8ClampedArray(width * height * 4).fill(grey);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { data, width, height };
}

/** Paints a code as a screen or a camera would show it: each pixel takes the mean of nine points within it. */
export function paintQr(picture: Picture, text: string, look: Look): Picture {
  const { x, y, scale, degrees = 0, isLightOnDark = false, margin = 4, tones = [255, 0] } = look;
  const rows = encodeQR(text, "raw", { border: margin, ecc: "medium" });
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const reach = Math.ceil((rows.length * scale * Math.SQRT2) / 2) + 1;
  const isDarkAt = (fromX: number, fromY: number): boolean | undefined =>
    rows[Math.floor((cosine * fromY - sine * fromX) / scale + rows.length / 2)]?.[
      Math.floor((cosine * fromX + sine * fromY) / scale + rows.length / 2)
    ];
  for (let dy = -reach; dy < reach; dy += 1) {
    for (let dx = -reach; dx < reach; dx += 1) {
      const [column, row] = [Math.round(x) + dx, Math.round(y) + dy];
      if (column < 0 || row < 0 || column >= picture.width || row >= picture.height) continue;
      const at = (row * picture.width + column) * 4;
      let tone = 0;
      for (let point = 0; point < 9; point += 1) {
        const isDark = isDarkAt(dx + ((point % 3) + 0.5) / 3, dy + (Math.floor(point / 3) + 0.5) / 3);
        const isInk = isDark === undefined ? undefined : isDark !== isLightOnDark;
        tone += isInk === undefined ? (picture.data[at] ?? 0) : isInk ? tones[1] : tones[0];
      }
      picture.data.fill(tone / 9, at, at + 3);
    }
  }
  return picture;
}

/** Paints what `drawQr` gives, `scale` pixels to the unit. */
export function paintPath({ size, path }: { size: number; path: string }, scale: number): Picture {
  const picture = blankPicture(size * scale, size * scale);
  for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) {
        const at = (row * picture.width + column) * 4;
        picture.data.fill(0, at, at + 3);
      }
    }
  }
  return picture;
}

/** Mixes each pixel with its neighbours, `radius` pixels on each side. */
export function blurPicture({ data, width, height }: Picture, radius: number): Picture {
  const blurred = data.slice();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let [sum, count] = [0, 0];
      for (let dy = -radius; dy <= radius; dy += 1) {
        for (let dx = -radius; dx <= radius; dx += 1) {
          const [column, row] = [x + dx, y + dy];
          if (column < 0 || row < 0 || column >= width || row >= height) continue;
          sum += data[(row * width + column) * 4] ?? 0;
          count += 1;
        }
      }
      blurred.fill(sum / count, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { data: blurred, width, height };
}

/** Adds up to `strength` to each colour of each pixel, either way, as the numbers of `random` in [0, 1) fall. */
export function addNoise({ data, width, height }: Picture, strength: number, random: () => number): Picture {
  const noisy = data.slice();
  for (let at = 0; at < noisy.length; at += 4) {
    for (let colour = at; colour < at + 3; colour += 1) {
      noisy[colour] = (data[colour] ?? 0) + (random() * 2 - 1) * strength;
    }
  }
  return { data: noisy, width, height };
}
