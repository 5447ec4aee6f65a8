import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { findPhrase } from "@/lib/sso/judge/phrase";
import { splitSentences } from "@/lib/sso/judge/sentence";
import type { Condition } from "./markers-schema";
import { systemSchema } from "./schema";
import { systemById, systems } from "./systems";

const texts = import.meta.glob<string>("./systems/*.json", { eager: true, query: "?raw", import: "default" });
const files = Object.entries(texts).map(([path, text]) => ({ name: path.replace(/^.*\/|\.json$/g, ""), text }));

describe.each(files)("the file of the system $name", ({ name, text }) => {
  const system = v.parse(systemSchema, JSON.parse(text));
  const { markers } = system;
  const conditions: Condition[] = [...markers.steps, ...markers.offers].map(({ when }) => when);

  it("is in the canonical form: what is parsed and written again is the same text", () => {
    expect(`${JSON.stringify(system, null, 2)}\n`).toBe(text);
  });

  it("is named by its id", () => {
    expect(system.id).toBe(name);
  });

  it("names no cookie twice", () => {
    const names = system.cookies.map((cookie) => cookie.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has a source and a date for every fact", () => {
    const { recognition } = markers;
    const facts = [
      ...recognition.elements,
      ...(recognition.address ? [recognition.address] : []),
      ...markers.regions,
      ...markers.notices,
      ...markers.steps,
      ...markers.fields,
      ...markers.links,
      ...markers.offers,
      ...system.cookies,
      system.entry,
    ];
    for (const fact of facts) {
      expect(fact.source, JSON.stringify(fact)).toMatch(/\S{4}/);
      expect(fact.seen, JSON.stringify(fact)).toMatch(/^20\d\d-\d\d$/);
    }
  });

  it("has patterns that compile", () => {
    const patterns = [
      markers.recognition.address?.pattern,
      ...conditions.map(({ address }) => address),
      ...markers.notices.map(({ attribute }) => attribute?.pattern),
    ];
    for (const pattern of patterns) expect(() => new RegExp(pattern ?? ""), pattern).not.toThrow();
  });

  it("has phrases that find themselves", () => {
    const phrases = [
      ...markers.notices.flatMap(({ words = [], unless = [] }) => [...words, ...unless]),
      ...markers.links.flatMap(({ words = [] }) => words),
      ...conditions.flatMap(({ words = [], unsaid = [] }) => [...words, ...unsaid]),
    ];
    for (const phrase of phrases) {
      const spoken = phrase.replace(/\|[^\s|]+/g, "").replace(/[…*]/g, "");
      expect(
        splitSentences(spoken).some(({ words }) => findPhrase(words, phrase).length > 0),
        phrase,
      ).toBe(true);
    }
  });

  it("is not decided by the address alone", () => {
    expect(markers.recognition.address?.points ?? 0).toBeLessThan(10);
  });
});

describe("the systems", () => {
  it("are found by their ids, each once", () => {
    expect(systems.map(({ id }) => id)).toEqual(files.map(({ name }) => name).sort());
    for (const system of systems) expect(systemById(system.id)).toBe(system);
  });

  it("are not found by another id", () => {
    expect(systemById("no-such-system")).toBeUndefined();
  });
});
