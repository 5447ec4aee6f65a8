import { expect, test } from "vitest";
import { groupDigits } from "./group-digits";

test.each([
  ["123456", ["123", "456"]],
  ["1234567", ["123", "4567"]],
  ["12345678", ["1234", "5678"]],
])("%s is drawn as %j", (code, groups) => expect(groupDigits(code)).toEqual(groups));
