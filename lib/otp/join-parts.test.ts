import fc from "fast-check";
import { expect, test } from "vitest";
import type { Token } from "./account";
import type { ImportPart } from "./import-report";
import { type Batch, joinPart, mergeParts } from "./join-parts";

const token = (label: string): Token => ({
  kind: "totp",
  issuer: "",
  label,
  secret: "JBSWY3DPEHPK3PXP",
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
});

function partOf(part: ImportPart, labels: string[], problemsAt: number[] = []) {
  const problems = problemsAt.map((at) => ({ at, name: null, reason: "steam" as const }));
  return { state: "read" as const, format: "google-migration" as const, tokens: labels.map(token), problems, part };
}

const first = partOf({ batchId: 9, index: 0, size: 3 }, ["a", "b"], [2]);
const second = partOf({ batchId: 9, index: 1, size: 3 }, ["c"]);
const third = partOf({ batchId: 9, index: 2, size: 3 }, ["d"], [1]);

function join(batch: Batch, report: Parameters<typeof joinPart>[1]) {
  const joined = joinPart(batch, report);
  if ("reason" in joined) throw new Error(joined.reason);
  return joined;
}

test("in any order, each part tells which are missing, and all make one report in the order of the export", () => {
  const orders = fc.shuffledSubarray([first, second, third], { minLength: 3 });
  fc.assert(
    fc.property(orders, (order) => {
      let batch: Batch = [];
      order.forEach((part, at) => {
        const joined = join(batch, part);
        const toCome = order.slice(at + 1).map((one) => one.part.index);
        expect(joined.missing).toEqual(toCome.sort());
        batch = joined.batch;
      });
      expect(mergeParts(batch)).toEqual({
        state: "read",
        format: "google-migration",
        tokens: ["a", "b", "c", "d"].map(token),
        problems: [
          { at: 2, name: null, reason: "steam" },
          { at: 5, name: null, reason: "steam" },
        ],
        part: null,
      });
    }),
  );
});

test("a part that is read again takes its own place", () => {
  const { batch } = join([], first);
  const again = join(join(batch, second).batch, first);
  expect(again.missing).toEqual([2]);
  expect(mergeParts(again.batch).tokens.map((one) => one.label)).toEqual(["a", "b", "c"]);
});

test.each([
  ["another number", { batchId: 8, index: 1, size: 3 }],
  ["another size", { batchId: 9, index: 1, size: 4 }],
])("a part of a batch of %s is refused, and nothing is lost", (_what, part) => {
  const { batch } = join([], first);
  expect(joinPart(batch, partOf(part, ["x"]))).toEqual({ reason: "another-batch" });
  expect(batch).toEqual([first]);
});

test("a report that is no part is refused", () => {
  expect(joinPart([], { ...first, part: null })).toEqual({ reason: "not-a-part" });
});

test("a batch of more than a thousand entries is refused", () => {
  const many = (index: number, count: number) =>
    partOf({ batchId: 9, index, size: 3 }, Array.from({ length: count }, String));
  const { batch } = join([], many(0, 999));
  expect(join(batch, many(1, 1)).missing).toEqual([2]);
  expect(joinPart(batch, many(1, 2))).toEqual({ reason: "too-many-entries" });
});
