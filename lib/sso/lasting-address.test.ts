import { expect, test } from "vitest";
import { systemById } from "@/lib/knowledge/systems";
import { lastingAddress } from "./lasting-address";

const cas = systemById("cas")?.entry ?? null;
const reset = "https://compte.ecole.test/oubli";

test.each([
  [reset, reset],
  [`${reset}?etape=1`, `${reset}?etape=1`],
  [`${reset};jsessionid=0123ABC?etape=1#haut`, `${reset}?etape=1`],
  [`${reset}?service=https%3A%2F%2Fent.ecole.test%2F&etape=1`, `${reset}?etape=1`],
  [`${reset}?execution=e1s1`, reset],
])("%s stays as %s", (address, lasting) => expect(lastingAddress(address, cas)).toBe(lasting));

test.each([
  "http://compte.ecole.test/oubli",
  "https://moi:secret@compte.ecole.test/",
  "javascript:alert(1)",
  "mailto:a@b.c",
  "",
])("%j is none to keep", (address) => expect(lastingAddress(address, cas)).toBeNull());
