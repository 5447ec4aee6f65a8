/** The sides of the toolbar icon that browsers ask for, in pixels. */
const sizes = [16, 32, 48] as const;

/** The drawing is made on a square of this side, as the icon's file is. */
const side = 24;

const colours = { ground: "#23479c", mark: "#ffffff", plate: "#ffd166", key: "#1c2333" };
const bow = "M15.6 16.5a2.3 2.3 0 1 1-4.6 0a2.3 2.3 0 1 1 4.6 0Z";
const shaft = "M15.6 16.5H22M19.2 16.5v2.6M21.8 16.5v2";

/** Entrée's icon with a key on it, drawn anew: a background without a document cannot read a picture's file. */
export function drawKeyIcon(): Record<number, ImageData> {
  return Object.fromEntries(sizes.map((size) => [size, drawAt(size)]));
}

function drawAt(size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext("2d");
  if (!context) throw new Error("this browser draws nothing here");
  context.scale(size / side, size / side);
  const plate = (x: number, length: number, radius: number, colour: string) => {
    context.beginPath();
    context.roundRect(x, x, length, length, radius);
    context.fillStyle = colour;
    context.fill();
  };
  plate(0, side, 5, colours.ground);
  context.fillStyle = colours.mark;
  context.fill(new Path2D("M5 4h14v3H8v10h11v3H5Z"));
  plate(9, side - 9, 4, colours.plate);
  context.strokeStyle = colours.key;
  context.lineWidth = 2;
  context.lineCap = "round";
  context.stroke(new Path2D(bow));
  context.stroke(new Path2D(shaft));
  return context.getImageData(0, 0, size, size);
}
