import { expect, test } from "vitest";
import { failuresOf, type Report } from "./failures-of.ts";

const file = (name: string, more: Partial<Report["testResults"][number]>) => ({
  name: `/project/${name}`,
  status: "passed",
  message: "",
  assertionResults: [{ fullName: "a works", status: "passed" }],
  ...more,
});
const linesOf = (...testResults: Report["testResults"]) => failuresOf({ numPassedTests: 0, testResults }, "/project");

test("nothing where all passed", () => {
  expect(linesOf(file("a.test.ts", {}))).toEqual([]);
});

test("each test that failed, by its file, its name and the first line of what is wrong; a skipped one as such", () => {
  const assertionResults = [
    { fullName: "a works", status: "passed" },
    { fullName: "a fails", status: "failed", failureMessages: ["AssertionError: 1 is not 2\n    at a.test.ts:3"] },
    { fullName: "a later", status: "skipped", failureMessages: [] },
  ];
  expect(linesOf(file("b/a.test.ts", { status: "failed", assertionResults }))).toEqual([
    "b/a.test.ts: a fails: AssertionError: 1 is not 2",
    "b/a.test.ts: a later: skipped",
  ]);
});

test("a file that could not be loaded", () => {
  const unloaded = { status: "failed", message: "\nError: no such module\n at x", assertionResults: [] };
  expect(linesOf(file("a.test.ts", unloaded))).toEqual(["a.test.ts: Error: no such module"]);
});
