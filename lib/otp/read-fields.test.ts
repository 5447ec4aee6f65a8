import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFields } from "./read-fields";

test("numbers and bytes are read in their order, numbers of fixed width passed over", () => {
  const bytes = [0x10, 0xac, 0x02, 0x09, 1, 2, 3, 4, 5, 6, 7, 8, 0x0a, 2, 7, 9, 0x3d, 1, 2, 3, 4, 0x80, 0x01, 0x00];
  expect(readFields(Uint8Array.from(bytes))).toEqual([
    { number: 2, value: 300n },
    { number: 1, value: Uint8Array.of(7, 9) },
    { number: 16, value: 0n },
  ]);
});

test("a number has 64 bits, whatever its last byte holds", () => {
  const ones = new Array(9).fill(0xff);
  expect(readFields(Uint8Array.of(0x08, ...ones, 0x01))).toEqual([{ number: 1, value: 2n ** 64n - 1n }]);
  expect(readFields(Uint8Array.of(0x08, ...ones, 0x7f))).toEqual([{ number: 1, value: 2n ** 64n - 1n }]);
});

test("no bytes are a message without fields", () => {
  expect(readFields(new Uint8Array())).toEqual([]);
});

describe("bytes that are no message", () => {
  test.each([
    ["a key cut off", [0x80]],
    ["a number without end", [0x10, ...new Array(11).fill(0xff)]],
    ["a number cut off", [0x10, 0xff]],
    ["no length", [0x0a]],
    ["a length beyond the end", [0x0a, 0x05, 0x00]],
    ["a length of 2^63", [0x0a, ...new Array(8).fill(0xff), 0x7f]],
    ["a length of 2^64 - 1", [0x0a, ...new Array(9).fill(0xff), 0x01]],
    ["64 bits cut off", [0x09, 0x00]],
    ["32 bits cut off", [0x0d, 0x00, 0x00, 0x00]],
    ["a group", [0x0b, 0x0c]],
    ["wire type 7", [0x0f]],
    ["field 0", [0x02, 0x00]],
    ["a field number beyond 2^29", [0xf8, 0xff, 0xff, 0xff, 0x7f, 0x00]],
  ])("%s", (_what, bytes) => {
    expect(readFields(Uint8Array.of(0x08, 0x01, ...bytes))).toBeNull();
  });
});

test("whatever the bytes, the values lie within them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const values = readFields(bytes)?.flatMap(({ value }) => (typeof value === "bigint" ? [] : [value])) ?? [];
      expect(values.reduce((sum, value) => sum + value.length, 0)).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 5000 },
  );
});
