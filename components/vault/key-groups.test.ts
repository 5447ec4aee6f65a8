import { expect, test } from "vitest";
import { keyGroups } from "./key-groups";

test.each([
  ["K7QX-29FM-TRVA", ["K7QX", "29FM", "TRVA"]],
  ["K7QX 29FM", ["K7QX", "29FM"]],
  ["K7QX29FMTR", ["K7QX", "29FM", "TR"]],
  ["", []],
])("%j is shown in groups", (key, groups) => {
  expect(keyGroups(key)).toEqual(groups);
});
