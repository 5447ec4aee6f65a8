import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHttpDate } from "./parse-http-date.ts";

test("every whole second is read back from its header", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      expect(parseHttpDate(new Date(seconds * 1000).toUTCString())).toBe(seconds * 1000);
    }),
  );
});

test("no text throws, and only the text of an instant is one", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const atMs = parseHttpDate(text);
      expect(atMs === null || new Date(atMs).toUTCString() === text).toBe(true);
    }),
  );
});

test.each([
  ["the obsolete form of two digits", "Sunday, 06-Nov-94 08:49:37 GMT"],
  ["a form without a zone", "Sun Nov  6 08:49:37 1994"],
  ["another zone", "Sun, 06 Nov 1994 08:49:37 +0100"],
  ["a leap second", "Sat, 31 Dec 2016 23:59:60 GMT"],
  ["a day that does not exist", "Thu, 31 Feb 2026 08:49:37 GMT"],
  ["another day's name", "Mon, 06 Nov 1994 08:49:37 GMT"],
  ["an ISO date", "1994-11-06T08:49:37Z"],
  ["nothing", ""],
])("%s is refused", (_what, text) => {
  expect(parseHttpDate(text)).toBeNull();
});
