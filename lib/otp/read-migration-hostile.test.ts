import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { cpuTimeOf } from "@/test/cpu-time";
import { type Field, migrationAddress, writeMessage } from "../../test/vectors/write-migration";
import { tokenSchema } from "./account";
import { readMigration } from "./read-migration";

const timed: Field[] = [
  [1, "a secret of 20 bytes"],
  [2, "Univ:lea"],
  [3, "Univ"],
  [4, 1],
  [5, 1],
  [6, 2],
];
const counted: Field[] = [
  [1, "a secret of 20 bytes"],
  [4, 2],
  [5, 2],
  [6, 1],
  [7, 5],
];

/** Payloads that are right, or messages of any fields, with bytes cut, doubled or replaced. */
const anyField: fc.Arbitrary<Field> = fc.tuple(
  fc.integer({ min: 1, max: 9 }),
  fc.oneof(
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    fc.uint8Array({ maxLength: 140 }),
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.oneof(fc.nat(5), fc.uint8Array({ maxLength: 30 }))), {
      maxLength: 6,
    }),
  ),
);
const payload = fc.oneof(
  fc.constant(
    writeMessage([
      [1, timed],
      [1, counted],
      [2, 1],
      [3, 2],
      [4, 1],
      [5, 77],
    ]),
  ),
  fc.array(anyField, { maxLength: 6 }).map((fields) => writeMessage(fields)),
);
const mutated = fc
  .tuple(payload, fc.array(fc.tuple(fc.nat(60), fc.nat(3), fc.uint8Array({ maxLength: 3 })), { maxLength: 3 }))
  .map(([bytes, changes]) =>
    changes.reduce(
      (whole, [at, cut, put]) => Uint8Array.from([...whole.slice(0, at), ...put, ...whole.slice(at + cut)]),
      bytes,
    ),
  );

test("whatever comes in, it gives tokens of the house, problems and reasons", () => {
  const anything = fc.oneof(
    mutated.map(migrationAddress),
    fc.uint8Array({ maxLength: 200 }).map(migrationAddress),
    fc.string({ unit: "binary" }).map((text) => `otpauth-migration://offline?data=${text}`),
  );
  let tokens = 0;
  fc.assert(
    fc.property(anything, (uri) => {
      const report = readMigration(uri);
      if (report.state === "refused") {
        expect(report.reason).toMatch(/^[a-z-]+$/);
        return;
      }
      tokens += report.tokens.length;
      for (const one of report.tokens) expect(v.is(tokenSchema, one), JSON.stringify(one)).toBe(true);
      for (const problem of report.problems) expect(problem.reason).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 5000 },
  );
  expect(tokens).toBeGreaterThan(100);
});

test.each([
  ["empty entries", "CgAK".repeat(260_000)],
  ["small numbers", "EAEQ".repeat(260_000)],
  ["zeros", "A".repeat(1_000_000)],
  ["ones", "/".repeat(1_000_000)],
  ["padding", "=".repeat(1_000_000)],
  ["spaces", "%20".repeat(340_000)],
])("a million characters of %s are judged at once", async (_what, data) => {
  const { cpuMs, result } = await cpuTimeOf(() => readMigration(`otpauth-migration://offline?data=${data}`));
  expect(result).toHaveProperty("reason");
  expect(cpuMs).toBeLessThan(2000);
});
