import { beforeAll, expect, test } from "vitest";
import { speakFrench } from "@/test/fakes/speak-french";
import { type AddRefusal, reasonWords } from "./reason-words";

const reasons: Record<AddRefusal, true> = {
  "not-recognised": true,
  "too-large": true,
  damaged: true,
  "no-secret": true,
  "bad-secret": true,
  "secret-too-short": true,
  "secret-too-long": true,
  "bad-algorithm": true,
  "bad-digits": true,
  "bad-period": true,
  "bad-counter": true,
  steam: true,
  "unknown-kind": true,
  "duplicate-parameter": true,
  "name-too-long": true,
  "too-many-entries": true,
  "weak-parameters": true,
  "costly-parameters": true,
  "unsupported-version": true,
  "wrong-passphrase": true,
  "no-qr": true,
  "picture-too-large": true,
  "unreadable-file": true,
  "other-export": true,
};

beforeAll(speakFrench);

test("every reason has words of its own, none of them a term of the trade", () => {
  const words = Object.keys(reasons).map((reason) => reasonWords(reason as AddRefusal));
  expect(new Set(words).size).toBe(words.length);
  for (const sentence of words) {
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    expect(sentence).not.toMatch(/TOTP|HOTP|base32|Argon|AES|JSON|param/i);
  }
});
