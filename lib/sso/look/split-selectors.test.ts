import { expect, test } from "vitest";
import { splitSelectors } from "./split-selectors";

test.each([
  ["#msg", ["#msg"]],
  ["p.error, #msg ,div > a", ["p.error", "#msg", "div > a"]],
  [
    "input:not([type=hidden], :is(header, nav) input), form",
    ["input:not([type=hidden], :is(header, nav) input)", "form"],
  ],
  [`[title="a, b"], [title='c, d']`, [`[title="a, b"]`, `[title='c, d']`]],
])("%s is cut at the commas of the list alone", (list, selectors) => {
  expect(splitSelectors(list)).toEqual(selectors);
});
