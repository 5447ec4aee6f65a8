import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mailAddress } from "./mail-address";

const partOf = (address: string, name: string) => new URL(address).searchParams.get(name)?.replaceAll("\r\n", "\n");

test("a short request goes whole, with its subject and its receiver", () => {
  const body = "Bonjour,\n\nVoilà & merci = 100 %";
  const { address, isWhole } = mailAddress({
    to: "aide@univ-exemple.test",
    subject: "Compte : bloqué ?",
    body,
    cut: "",
  });
  expect(isWhole).toBe(true);
  expect(decodeURIComponent(new URL(address).pathname)).toBe("aide@univ-exemple.test");
  expect(partOf(address, "subject")).toBe("Compte : bloqué ?");
  expect(partOf(address, "body")).toBe(body);
});

test("a request of any length fits what mail programs take, cut between lines", () => {
  const text = fc
    .array(fc.string({ unit: "grapheme", maxLength: 400 }), { maxLength: 40 })
    .map((all) => all.join("\n"));
  fc.assert(
    fc.property(text, (body) => {
      const { address, isWhole } = mailAddress({ to: null, subject: "Aide", body, cut: "[la suite]" });
      expect(address.length).toBeLessThanOrEqual(2_000);
      const carried = partOf(address, "body") ?? "";
      if (isWhole) expect(carried).toBe(body.replace(/\r\n/g, "\n"));
      else expect(carried.endsWith("[la suite]")).toBe(true);
    }),
  );
});

test("half a sign at the end of a text that was cut elsewhere does no harm", () => {
  expect(mailAddress({ to: null, subject: "Aide", body: "\u{1f511}".slice(0, 1), cut: "" }).isWhole).toBe(true);
});
