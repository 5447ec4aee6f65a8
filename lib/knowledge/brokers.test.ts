import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { getPublicSuffix } from "tldts";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { brokerSchema } from "./broker-schema";
import { brokerAt, brokerHosts } from "./brokers";
import { systemById } from "./systems";

const files = globSync("{,fictional/}brokers/*.json", { cwd: import.meta.dirname });

describe.each(files)("the broker's file %s", (file) => {
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  const broker = v.parse(brokerSchema, JSON.parse(text));

  test("is in canonical form, and named by a product that is known", () => {
    expect(`${JSON.stringify(broker, null, 2)}\n`).toBe(text);
    expect(broker.system).toBe(basename(file, ".json"));
    expect(systemById(broker.system)).toBeDefined();
  });

  test("names hosts below a public suffix, never one", () => {
    for (const { value } of broker.hosts) expect(getPublicSuffix(value)).not.toBe(value);
  });
});

test("a broker is found by its exact host alone", () => {
  expect(new Set(brokerHosts).size).toBe(brokerHosts.length);
  expect(brokerAt("educonnect.education.gouv.fr")?.cookies.map(({ name }) => name)).toContain("JSESSIONID");
  expect(brokerAt("www.educonnect.education.gouv.fr")).toBeUndefined();
  expect(brokerAt("education.gouv.fr")).toBeUndefined();
});
