import { beforeAll, expect, test } from "vitest";
import type { Token } from "@/lib/otp/account";
import { speakFrench } from "@/test/fakes/speak-french";
import { unusualWords } from "./unusual-words";

const usual: Token = {
  kind: "totp",
  issuer: "UTC",
  label: "",
  secret: "GEZDGNBVGY3TQOJQ",
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
};
const { periodSeconds: _, ...untimed } = usual;
const words = (token: Token) => unusualWords(token).map((fact) => fact.replaceAll(/\s/g, " "));

beforeAll(speakFrench);

test("what nearly all codes are is not said", () => {
  expect(words(usual)).toEqual([]);
});

test("what sets a code apart is said", () => {
  expect(words({ ...usual, digits: 8, periodSeconds: 60, algorithm: "SHA512" })).toEqual([
    "change toutes les 60 s",
    "8 chiffres",
    "SHA-512",
  ]);
  expect(words({ ...untimed, kind: "hotp", counter: 4 })).toEqual(["code à compteur"]);
});
