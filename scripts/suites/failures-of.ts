import { relative } from "node:path";

/** What vitest's JSON reporter says of a run, as far as it is read here. */
export type Report = {
  numPassedTests: number;
  testResults: readonly {
    name: string;
    status: string;
    message: string;
    assertionResults: readonly { fullName: string; status: string; failureMessages?: readonly string[] }[];
  }[];
};

/**
 * A line on each test that did not pass, with its file and the first line of what is wrong. A skipped test is among them:
 * it shows nothing. So is a file that could not be loaded, which has no test to fail.
 */
export function failuresOf({ testResults }: Report, root: string): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status !== "passed");
    if (failed.length === 0 && status !== "passed") return [`${file}: ${firstLine(message)}`];
    return failed.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? test.status)}`);
  });
}

function firstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
