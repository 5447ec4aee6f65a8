import type { Picture } from "./find-qr-codes";

const cosine = Math.cos(Math.PI / 6);
const sine = Math.sin(Math.PI / 6);

/**
 * The picture in grey, turned by a twelfth of a full turn on white: the reader takes codes that stand upright or lean a
 * little, and what leant by half a right angle then leans by less.
 */
export function turnPicture({ data, width, height }: Picture): Picture {
  const turnedWidth = Math.ceil(width * cosine + height * sine);
  const turnedHeight = Math.ceil(width * sine + height * cosine);
  const turned = new Uint8ClampedArray(turnedWidth * turnedHeight * 4).fill(255);
  const greyAt = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    return ((data[at] ?? 0) + 2 * (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 4;
  };
  for (let y = 0; y < turnedHeight; y += 1) {
    for (let x = 0; x < turnedWidth; x += 1) {
      const fromX = cosine * (x - turnedWidth / 2) + sine * (y - turnedHeight / 2) + width / 2;
      const fromY = cosine * (y - turnedHeight / 2) - sine * (x - turnedWidth / 2) + height / 2;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const [right, low] = [fromX - left, fromY - top];
      const above = greyAt(left, top) * (1 - right) + greyAt(left + 1, top) * right;
      const below = greyAt(left, top + 1) * (1 - right) + greyAt(left + 1, top + 1) * right;
      turned.fill(above * (1 - low) + below * low, (y * turnedWidth + x) * 4, (y * turnedWidth + x) * 4 + 3);
    }
  }
  return { data: turned, width: turnedWidth, height: turnedHeight };
}
