import encodeQR from "qr";

/** Modules of white around a code: ISO/IEC 18004 §6.3.8. */
const quietZone = 4;

/**
 * A text as a QR code: the path of its dark modules, one unit each, in a square of `size` units that is light. Refuses
 * more than 2,331 bytes of UTF-8, which no code holds at this level of correction.
 */
export function drawQr(text: string): { size: number; path: string } {
  const rows = encodeQR(text, "raw", { border: quietZone, ecc: "medium" });
  const runs = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${end - x}v1H${x}z`];
    }),
  );
  return { size: rows.length, path: runs.join("") };
}
