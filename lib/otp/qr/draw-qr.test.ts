import fc from "fast-check";
import { expect, test } from "vitest";
import { paintPath } from "@/test/fakes/paint-qr";
import { drawQr } from "./draw-qr";
import { findQrCodes } from "./find-qr-codes";

const asciiText = fc.string({ minLength: 1, maxLength: 300 });

test("a text that is drawn is read again", () => {
  fc.assert(
    fc.property(asciiText, (text) => {
      expect(findQrCodes(paintPath(drawQr(text), 4))).toEqual([text]);
    }),
    { numRuns: 20 },
  );
});

test("a code has four modules of white on each side and nothing but runs of dark modules", () => {
  const { size, path } = drawQr("otpauth://totp/a?secret=JBSWY3DPEHPK3PXP");
  const runs = path.match(/M\d+ \d+h\d+v1H\d+z/g) ?? [];
  expect(runs.join("")).toBe(path);
  const places = runs.map((run) => (run.match(/\d+/g) ?? []).map(Number));
  for (const [x = 0, y = 0, length = 0] of places) {
    expect(x).toBeGreaterThanOrEqual(4);
    expect(y).toBeGreaterThanOrEqual(4);
    expect(x + length).toBeLessThanOrEqual(size - 4);
    expect(y).toBeLessThan(size - 4);
  }
});

test("a text that no code holds is refused", () => {
  expect(() => drawQr("é".repeat(1_165))).not.toThrow();
  expect(() => drawQr("é".repeat(1_166))).toThrow();
});
