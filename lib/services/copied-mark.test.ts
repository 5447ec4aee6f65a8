import { expect, test } from "vitest";
import { isMarkOf, markOf } from "./copied-mark";

test("a mark is of its text alone, differs each time and holds no text", async () => {
  const mark = await markOf("123456");
  expect(await isMarkOf(mark, "123456")).toBe(true);
  expect(await isMarkOf(mark, "123457")).toBe(false);
  expect(await isMarkOf(mark, "")).toBe(false);
  expect(await markOf("123456")).not.toBe(mark);
  expect(atob(mark)).not.toContain("123456");
});

test.each(["", "AAAA", "no base64", "é"])("%j is no mark", async (mark) => {
  expect(await isMarkOf(mark, "123456")).toBe(false);
});
