import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuTimeOf } from "@/test/cpu-time";
import { addNoise, blankPicture, blurPicture, paintQr } from "@/test/fakes/paint-qr";
import { findQrCodes, type Picture } from "./find-qr-codes";

const text =
  "otpauth://totp/Universit%C3%A9%20d%E2%80%99Exemple:jdupont?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Exemple";

/** Numbers in [0, 1) that are the same at each run (a linear congruence, Numerical Recipes §7.1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const window = () => blankPicture(640, 560, 238);
const middle = { x: 320, y: 280 };

describe("a code is read", () => {
  test.each([2, 2.75, 3, 4.4, 6, 8])("at %f pixels to the module", (scale) =>
    expect(findQrCodes(paintQr(window(), text, { ...middle, scale }))).toEqual([text]),
  );

  test.each([1, 2, 4, 10])("with %i modules of margin", (margin) =>
    expect(findQrCodes(paintQr(blankPicture(640, 560), text, { ...middle, scale: 5, margin }))).toEqual([text]),
  );

  test.each([3, 10, 30, 45, 90, 135, 180, 222])("turned by %i degrees", (degrees) =>
    expect(findQrCodes(paintQr(window(), text, { ...middle, scale: 5, degrees }))).toEqual([text]),
  );

  test.each([2, 4, 8])("light on dark, at %i pixels to the module", (scale) =>
    expect(findQrCodes(paintQr(blankPicture(640, 560, 24), text, { ...middle, scale, isLightOnDark: true }))).toEqual([
      text,
    ]),
  );

  test.each([1, 2])("blurred over %i pixels", (radius) =>
    expect(findQrCodes(blurPicture(paintQr(window(), text, { ...middle, scale: 6 }), radius))).toEqual([text]),
  );

  test.each([20, 60])("under noise of %i in 255", (strength) =>
    expect(findQrCodes(addNoise(paintQr(window(), text, { ...middle, scale: 5 }), strength, numbers(3)))).toEqual([
      text,
    ]),
  );

  test("in pale greys", () =>
    expect(findQrCodes(paintQr(window(), text, { ...middle, scale: 4, tones: [230, 150] }))).toEqual([text]));

  test.each([3, 5, 8])("on a screen of 3840 by 2160 in less than 1.5 s, at %i pixels to the module", async (scale) => {
    const screen = paintQr(blankPicture(3_840, 2_160, 246), text, { x: 2_700, y: 1_400, scale });
    const { cpuMs, result } = await cpuTimeOf(() => findQrCodes(screen));
    expect(result).toEqual([text]);
    expect(cpuMs).toBeLessThan(1_500);
  });

  test("and leaves the picture as it was", () => {
    const picture = paintQr(window(), text, { ...middle, scale: 4 });
    const before = picture.data.slice();
    findQrCodes(picture);
    expect(picture.data).toEqual(before);
  });
});

describe("several codes", () => {
  const places = [
    { x: 250, y: 250, scale: 5 },
    { x: 900, y: 260, scale: 3 },
    { x: 260, y: 780, scale: 4, degrees: 8 },
    { x: 880, y: 800, scale: 6 },
  ];

  test("are all read", () => {
    const picture = blankPicture(1_200, 1_100);
    for (const [index, place] of places.entries()) paintQr(picture, `${text}&n=${index}`, place);
    expect(findQrCodes(picture).sort()).toEqual(places.map((_, index) => `${text}&n=${index}`));
  });

  test("that say the same are one", () => {
    const picture = blankPicture(1_200, 1_100);
    for (const place of places) paintQr(picture, text, place);
    expect(findQrCodes(picture)).toEqual([text]);
  });

  test("are read to the twelfth", () => {
    const picture = blankPicture(1_600, 1_200);
    for (let index = 0; index < 16; index += 1)
      paintQr(picture, `code ${index}`, { x: 200 + (index % 4) * 400, y: 150 + Math.floor(index / 4) * 300, scale: 4 });
    expect(findQrCodes(picture).length).toBe(12);
  });
});

describe("nothing is read", () => {
  test.each([
    ["a blank", blankPicture(300, 200)],
    ["a black", blankPicture(300, 200, 0)],
    ["an empty", { data: new Uint8ClampedArray(), width: 0, height: 0 }],
    ["a tiny", blankPicture(3, 2)],
    ["a narrow", blankPicture(4_000, 1)],
    ["a truncated", { data: new Uint8ClampedArray(399), width: 10, height: 10 }],
    ["a negative", { data: new Uint8ClampedArray(400), width: -10, height: -10 }],
    ["a fractional", { data: new Uint8ClampedArray(400), width: 12.5, height: 8 }],
    ["an endless", { data: new Uint8ClampedArray(4), width: Number.POSITIVE_INFINITY, height: 1 }],
    ["a nameless", { data: new Uint8ClampedArray(4), width: Number.NaN, height: 1 }],
  ] satisfies [string, Picture][])("in %s picture", (_what, picture) => expect(findQrCodes(picture)).toEqual([]));

  test("in a picture of more than 12 million pixels", () => {
    const picture = paintQr(blankPicture(4_000, 3_001), text, { ...middle, scale: 5 });
    expect(findQrCodes(picture)).toEqual([]);
  });

  test("in a code that misses a corner", () => {
    const picture = paintQr(blankPicture(600, 600), text, { x: 300, y: 300, scale: 6 });
    for (let y = 0; y < 300; y += 1) picture.data.fill(255, y * 2_400, y * 2_400 + 1_200);
    expect(findQrCodes(picture)).toEqual([]);
  });

  test("in noise, in less than 2 s each", async () => {
    for (const [width, height] of [
      [640, 480],
      [1_600, 1_200],
      [3_840, 2_160],
    ] as const) {
      const noise = addNoise(blankPicture(width, height, 128), 128, numbers(width));
      const { cpuMs, result } = await cpuTimeOf(() => findQrCodes(noise));
      expect(result).toEqual([]);
      expect(cpuMs).toBeLessThan(2_000);
    }
  });

  test("in any bytes at all, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.nat(), (width, height, seed) => {
        const data = new Uint8ClampedArray(width * height * 4);
        const random = numbers(seed);
        const coarse = 1 + Math.floor(random() * 9);
        const bits = Array.from({ length: 1_024 }, () => (random() < 0.5 ? 0 : 255));
        for (let at = 0; at < data.length; at += 1) {
          const [x, y] = [Math.floor(((at >> 2) % width) / coarse), Math.floor((at >> 2) / width / coarse)];
          data[at] = bits[(x * 31 + y * 17) % bits.length] ?? 0;
        }
        expect(findQrCodes({ data, width, height })).toEqual([]);
      }),
    );
  });
});
