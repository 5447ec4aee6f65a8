import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileProvisions } from "@/test/fakes/hostile-provisions";
import { isWithin } from "./own-domain";
import { readProvision } from "./read-provision";

const place = { host: "ent.univ-exemple.test", port: "", domains: ["univ-exemple.test"] };

const good = {
  version: 1,
  reset: "https://compte.univ-exemple.test/oubli?lang=fr",
  activation: "https://compte.univ-exemple.test/activer",
  account: "https://compte.univ-exemple.test/",
  support: "https://aide.univ-exemple.test",
  status: "https://etat.univ-exemple.test/",
  supportEmail: "aide@univ-exemple.test",
  supportPhone: "01 23 45 67 89",
  passwordRules: { minLength: 12, maxLength: 64, forbidden: "<>&", required: ["lower", "digit"], notTheLogin: true },
  openingDays: [1, 2, 3, 4, 5],
  closedOn: ["2026-12-24", "2026-12-31"],
  otpHosts: ["otp.univ-exemple.test"],
} as const;

describe("an institution's own file", () => {
  test("is read whole where all of it is its own", () => {
    expect(readProvision(JSON.stringify(good), place)).toEqual(good);
    expect(readProvision(`${JSON.stringify({ version: 1 }, null, 4)}\n`, place)).toEqual({ version: 1 });
  });

  test("speaks for its host alone where the catalogue knows no domain of it", () => {
    const own = { version: 1, reset: "https://ent.univ-exemple.test/oubli" };
    const beside = { version: 1, reset: "https://compte.univ-exemple.test/oubli" };
    expect(readProvision(JSON.stringify(own), { ...place, domains: [] })).toEqual(own);
    expect(readProvision(JSON.stringify(beside), { ...place, domains: [] })).toBeNull();
  });

  test("speaks for its host alone on a domain that institutions share", () => {
    const shared = { host: "authc.univ-toulouse.fr", port: "", domains: ["univ-tlse2.fr"] };
    const neighbour = { version: 1, reset: "https://compte.univ-toulouse.fr/" };
    expect(readProvision(JSON.stringify(neighbour), shared)).toBeNull();
  });
});

test("an address has the usual port, or the one that the file came from", () => {
  const text = JSON.stringify({ version: 1, reset: "https://compte.univ-exemple.test:8443/" });
  expect(readProvision(text, place)).toBeNull();
  expect(readProvision(text, { ...place, port: "8443" })).not.toBeNull();
});

describe("a hostile file changes nothing", () => {
  test("there are forty of them", () => expect(Object.keys(hostileProvisions).length).toBeGreaterThanOrEqual(40));

  test.each(Object.entries(hostileProvisions))("%s", (_what, text) => {
    expect(readProvision(text(), place)).toBeNull();
  });
});

test("whatever is read, every name in it lies within the domain", () => {
  const name = fc.constantFrom(
    "univ-exemple.test",
    "a.univ-exemple.test",
    "univ-exemple.test.evil.test",
    "evil.test",
    "test",
  );
  const page = fc.tuple(name, fc.webPath()).map(([host, path]) => `https://${host}${path}`);
  const file = fc.record(
    {
      version: fc.constant(1),
      reset: fc.oneof(page, fc.string()),
      support: page,
      supportEmail: name.map((host) => `aide@${host}`),
      otpHosts: fc.array(name, { maxLength: 4 }),
    },
    { requiredKeys: ["version"] },
  );
  fc.assert(
    fc.property(file, (said) => {
      const read = readProvision(JSON.stringify(said), place);
      if (read === null) return;
      const names = [read.reset, read.support].flatMap((address) => (address ? [new URL(address).hostname] : []));
      const mail = read.supportEmail ? [read.supportEmail.split("@")[1] ?? ""] : [];
      for (const one of [...names, ...mail, ...(read.otpHosts ?? [])])
        expect(isWithin(one, "univ-exemple.test")).toBe(true);
    }),
  );
});

test("a text of no file at all is refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readProvision(text, place)).toBeNull();
    }),
  );
});
