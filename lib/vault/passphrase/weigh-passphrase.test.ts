import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cpuTimeOf } from "@/test/cpu-time";
import { randomBytes as random } from "../../../test/fakes/random-bytes";
import { proposePassphrase } from "./propose-passphrase";
import { type PassphraseWeakness, weighPassphrase } from "./weigh-passphrase";

describe("a passphrase of one's own", () => {
  test.each<[string, PassphraseWeakness]>([
    ["", "too-short"],
    ["Xk9$vQz2!pL", "too-short"],
    ["é".repeat(513), "too-long"],
    ["x".repeat(20_000), "too-long"],
    ["motdepasse12", "common"],
    ["M0tDeP@sse2024", "common"],
    ["bonjour marseille", "common"],
    ["université2026", "common"],
    ["chocolatchocolatchocolat", "repeated"],
    ["aaaaaaaaaaaaaaaaaaaa", "repeated"],
    ["xkq xkq xkq xkq xkq", "repeated"],
    ["abcdefghijklmnop", "sequence"],
    ["azertyuiopqsdfghjklm", "sequence"],
    ["0987654321poiuytreza", "sequence"],
    ["12/03/2004 05/11/1998", "date"],
    ["030720041998", "date"],
    ["602298764539", "guessable"],
  ])("is not enough when it is %j: %s", (text, reason) => {
    expect(weighPassphrase(text)).toMatchObject({ enough: false, reason });
  });

  test.each([
    "abricot tiroir bleuet nuage",
    "le vélo rouge de ma tante",
    "xkqjvhtzgwrp",
    "tHqz8!rbVm2#",
    "mes trois chats dorment sur le piano",
    "我家門前有小河後面有山坡",
    "🚲🌧️🥐🎷🦉🧦🚲🌵🪁🧊🍋🛶🎡",
  ])("is enough when it is %j", (text) => {
    expect(weighPassphrase(text)).toMatchObject({ enough: true, reason: null });
  });

  test("weighs the same whichever way its accents are typed", () => {
    const composed = "l'été dernier à Évian";
    expect(weighPassphrase(composed.normalize("NFD"))).toEqual(weighPassphrase(composed));
  });

  test("is weighed, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        const { enough, bits, reason } = weighPassphrase(text);
        expect(enough).toBe(reason === null);
        expect(bits).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test.each(["a", "ab", "1", "password", "🙂"])(
    "is weighed in time when it is long and %j over and over",
    async (piece) => {
      const long = piece.repeat(1024 / new TextEncoder().encode(piece).length);
      expect((await cpuTimeOf(() => weighPassphrase(long))).cpuMs).toBeLessThan(2000);
    },
  );
});

test.each(["fr", "en"] as const)("a proposed passphrase is always enough (%s)", async (language) => {
  for (let tries = 0; tries < 200; tries++) {
    const proposed = await proposePassphrase(language, random);
    expect(weighPassphrase(proposed), proposed).toMatchObject({ enough: true });
  }
});
