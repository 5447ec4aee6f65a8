import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "./parse-csv";

test.each([
  ["", []],
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b\r\n1,\r\n",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  ["a\n\n\nb", [["a"], ["b"]]],
  ['"a, ""b""\nc",d', [['a, "b"\nc', "d"]]],
  ['"a"x,b', [["a", "b"]]],
  ['a,"b\nc', [["a", "b\nc"]]],
  ["a,", [["a", ""]]],
  [",", [["", ""]]],
])("%j", (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test("what is written comes back", () => {
  const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;
  const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(rows, fc.constantFrom("\n", "\r\n"), (written, end) => {
      const text = written.map((row) => row.map(quote).join(",")).join(end);
      expect(parseCsv(text)).toEqual(written);
    }),
  );
});
