import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRecoveryKey, writeRecoveryKey } from "./recovery-key";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => new Uint8Array(bytes));
const put = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1);

describe("a recovery key", () => {
  test("has nine groups of four", () => {
    expect(writeRecoveryKey(new Uint8Array(20))).toBe("0000-0000-0000-0000-0000-0000-0000-0000-0000");
    expect(writeRecoveryKey(new Uint8Array(20).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-06D0");
  });

  test("gives its bytes back, however it is typed", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const written = writeRecoveryKey(secret);
        expect(written).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readRecoveryKey(written)).toEqual(secret);
        expect(readRecoveryKey(` ${written.toLowerCase().replaceAll("-", " – ")}\n`)).toEqual(secret);
        expect(readRecoveryKey(written.replaceAll("0", "O").replaceAll("1", "l"))).toEqual(secret);
      }),
    );
  });

  test("is refused with any one letter mistaken, wherever", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const written = writeRecoveryKey(secret);
        for (let at = 0; at < written.length; at++) {
          if (written[at] === "-") continue;
          for (const letter of `${alphabet}U*é`) {
            if (letter !== written[at]) expect(readRecoveryKey(put(written, at, letter))).toBeNull();
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test("is refused with any two letters exchanged", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const letters = writeRecoveryKey(secret).replaceAll("-", "");
        for (let one = 0; one < letters.length; one++) {
          for (let other = one + 1; other < letters.length; other++) {
            const [first = "", second = ""] = [letters[one], letters[other]];
            if (first === second) continue;
            expect(readRecoveryKey(put(put(letters, one, second), other, first))).toBeNull();
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  test.each(["", "0000", "0".repeat(35), "0".repeat(37), "0".repeat(100_000), "ıııı", "🔑".repeat(36)])(
    "is no other text",
    (text) => {
      expect(readRecoveryKey(text)).toBeNull();
    },
  );
});
