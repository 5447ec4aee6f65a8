import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { suites } from "./suites.ts";

const root = join(import.meta.dirname, "../..");
const stories = suites.flatMap(({ name, tests }) => (tests?.files ?? []).map((begins) => ({ name, begins })));

test("every story belongs to one suite, and every suite has stories", () => {
  const files = globSync("test/{sso,browser,package,gallery}/**/*.test.ts", { cwd: root });
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    expect(
      stories.filter(({ begins }) => file.includes(begins)).map(({ name }) => name),
      file,
    ).toHaveLength(1);
  }
  for (const { name, begins } of stories)
    expect(
      files.some((file) => file.includes(begins)),
      `${name}: ${begins}`,
    ).toBe(true);
});

test("suites that need the same server say so", () => {
  for (const { name, uses } of suites.filter((suite) => suite.tests?.config === "vitest.stories.config.ts")) {
    if (name.includes("embedded SSO") || name.includes("prompt")) expect(uses, name).toContain("embedded SSO");
    if (name.includes("LemonLDAP")) expect(uses, name).toContain("LemonLDAP::NG");
    if (name.includes("conflicts")) expect(uses, name).toContain("scripted SSO");
  }
});
