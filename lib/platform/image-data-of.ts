import type { Picture } from "@/lib/otp/qr/find-qr-codes";

/** Files larger than this are not looked into: nobody photographs a code that needs more. */
const mostBytes = 30_000_000;
/** What is searched in well under two seconds; a larger picture is made smaller. */
const mostPixels = 12_000_000;
/** No picture of a code is that long or high, and a browser runs out of memory on one that is. */
const longestSide = 16_000;

/** The pixels of an image file of any kind that the browser shows; null where it is none, or is too large. */
export async function imageDataOf(file: Blob): Promise<Picture | null> {
  if (file.size > mostBytes) return null;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return null;
  try {
    return Math.max(bitmap.width, bitmap.height) > longestSide ? null : drawn(bitmap);
  } finally {
    bitmap.close();
  }
}

function drawn(bitmap: ImageBitmap): Picture | null {
  const scale = Math.min(1, Math.sqrt(mostPixels / (bitmap.width * bitmap.height)));
  const width = Math.max(1, Math.floor(bitmap.width * scale));
  const height = Math.max(1, Math.floor(bitmap.height * scale));
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) return null;
  // A code on nothing is drawn to stand on white.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
