import { expect, test } from "vitest";
import { runSuites } from "./run-suites.ts";
import type { Suite } from "./suite.ts";

const always = (): null => null;

/** Suites that only note when they begin and end. */
function watched(suites: readonly Pick<Suite, "name" | "isAlone" | "uses">[]) {
  const running = new Set<string>();
  const together: string[][] = [];
  const order: string[] = [];
  const run = async ({ name }: Suite) => {
    running.add(name);
    order.push(name);
    together.push([...running]);
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    running.delete(name);
    return { passed: 2, failures: name === "bad" ? ["a test"] : [] };
  };
  return { list: suites.map((suite) => ({ obstacle: always, ...suite })), run, together, order };
}

test("two at a time, never two of one server, never another beside one that is alone", async () => {
  const { list, run, together, order } = watched([
    { name: "build", isAlone: true },
    { name: "a", uses: ["embedded SSO"] },
    { name: "b", uses: ["embedded SSO"] },
    { name: "c", uses: ["LemonLDAP::NG"] },
    { name: "bad" },
    { name: "last", isAlone: true },
    { name: "after" },
  ]);
  expect(await runSuites(list, { run, write: () => {} })).toEqual({ passed: 14, failures: ["bad: a test"] });
  expect(order.toSorted()).toEqual(["a", "after", "b", "bad", "build", "c", "last"]);
  expect([order[0], order[5], order[6]]).toEqual(["build", "last", "after"]);
  for (const names of together) {
    expect(names.length).toBeLessThanOrEqual(2);
    if (names.length === 2) for (const alone of ["build", "last"]) expect(names).not.toContain(alone);
    expect(names.includes("a") && names.includes("b")).toBe(false);
  }
  expect(together).toContainEqual(["a", "c"]);
});

test("each suite's words come in one piece", async () => {
  const words: string[] = [];
  const run = async ({ name }: Suite, say: (text: string) => void) => {
    for (let line = 0; line < 3; line += 1) {
      say(`${name}${line} `);
      await Promise.resolve();
    }
    return { passed: 1, failures: [] };
  };
  await runSuites(
    [
      { name: "x", obstacle: always },
      { name: "y", obstacle: always },
    ],
    { run, write: (text) => words.push(text) },
  );
  const spoken = words.join("");
  expect(spoken).toMatch(/— x\nx0 x1 x2 — x: 1 passed, 0 failed .*\n\n— y\ny0 y1 y2 — y: 1 passed/s);
});
