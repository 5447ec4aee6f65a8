import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { cpuTimeOf } from "@/test/cpu-time";
import { makeFixtures } from "../../../test/imports/make-fixtures";
import { aegisContent, twoFasServices } from "../../../test/imports/plain";
import { sealAegis } from "../../../test/imports/seal";
import { tokenSchema } from "../account";
import type { ImportReport } from "../import-report";
import { maxBackupLength } from "./max-backup-length";
import { readBackup } from "./read-backup";
import { readBackupBytes } from "./read-backup-bytes";

const slowestMs = 2_000;

const reason = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/), v.maxLength(24));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const name = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(256)));
const reportSchema = v.variant("state", [
  v.strictObject({
    state: v.literal("read"),
    format: v.string(),
    tokens: v.pipe(v.array(tokenSchema), v.maxLength(1000)),
    problems: v.pipe(v.array(v.strictObject({ at: place, name, reason })), v.maxLength(1000)),
    part: v.null(),
  }),
  v.strictObject({ state: v.literal("locked"), format: v.string(), open: v.function() }),
  v.strictObject({ state: v.literal("refused"), reason }),
]);

const fixtures = makeFixtures();
const fixture = fc.constantFrom(...fixtures.map(({ content }) => content));
const texts = fixtures.map(({ content }) => new TextDecoder().decode(content));
const jsonTexts = texts.filter((text) => /^[{[]/.test(text));
const encode = (text: string) => new TextEncoder().encode(text);

const truncated = fc
  .tuple(fixture, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
  .map(([bytes, at, isEnd]) => {
    const cut = Math.floor(bytes.length * at);
    return isEnd ? bytes.slice(cut) : bytes.slice(0, cut);
  });

const mutated = fc
  .tuple(fixture, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }))
  .map(([bytes, changes]) => {
    const changed = Uint8Array.from(bytes);
    for (const [at, value] of changes) changed[at % changed.length] = value;
    return changed;
  });

const spliced = fc
  .tuple(fc.constantFrom(...texts), fc.constantFrom(...texts), fc.nat(), fc.nat())
  .map(([first, second, at, from]) => encode(first.slice(0, at % first.length) + second.slice(from % second.length)));

/** Written as JSON: some of them are no value that JavaScript would write. */
const badValue = fc.oneof(
  fc.constantFrom(
    "null",
    "true",
    "-1",
    "0",
    "1e400",
    "-1e400",
    "1e308",
    "9007199254740993",
    "0.1",
    "1e-320",
    "[]",
    "{}",
  ),
  fc.constantFrom('"NaN"', '"__proto__"', '"constructor"', '"\\ud800"', '"\\u0000"', '"٠١٢"', '"steam://x"', '"%"'),
  fc.constantFrom('{"__proto__":{"secret":"A"}}', '{"toString":1,"valueOf":2}', '{"length":4294967295}', "[[[[[]]]]]"),
  fc.constantFrom(`"${"A".repeat(70_000)}"`, `"${" ".repeat(70_000)}"`, `"${"=".repeat(70_000)}"`, "9".repeat(5_000)),
  fc.string().map((text) => JSON.stringify(text)),
  fc.json(),
);

/** One value of a real file replaced, or one key renamed to a name of the prototype's. */
const mistyped = fc
  .tuple(fc.constantFrom(...jsonTexts), fc.nat(), badValue, fc.nat(9))
  .map(([text, pick, value, choice]) => {
    const places = [...text.matchAll(choice === 0 ? /"(\w+)":/g : /(?<=:)(?:"[^"\\]*"|-?\d+|null|true|false|\[|\{)/g)];
    const found = places[pick % Math.max(places.length, 1)];
    if (!found) return encode(text);
    const [old] = found;
    const end = found.index + old.length;
    if (choice === 0) return encode(`${text.slice(0, found.index)}"__proto__":${text.slice(end)}`);
    // Replacing the beginning of a list or an object leaves what no parser takes: put in before it instead.
    const rest = /^[[{]$/.test(old) ? `${value},"x":${old}${text.slice(end)}` : value + text.slice(end);
    return encode(text.slice(0, found.index) + rest);
  });

const heads = [
  '{"version":1,"header":{"slots":[],"params":{"nonce":"00","tag":"00"}},"db":',
  '{"version":1,"header":{"slots":null},"db":{"version":1,"entries":',
  '{"schemaVersion":4,"services":',
  '{"schemaVersion":4,"servicesEncrypted":',
  '{"tokens":',
  '{"items":',
  '{"Authenticators":',
  '{"version":1,"entries":',
  '{"version":1,"salt":"AAAAAAAAAAAAAAAAAAAAAA==","content":',
  '{"encrypted":true,"passwordProtected":true,"salt":"AAAAAAAAAAAA","kdfType":0,"kdfIterations":1,"data":',
  "[",
];

const nested = fc
  .tuple(fc.constantFrom(...heads), fc.constantFrom("[", '{"a":', '[{"secret":'), fc.boolean())
  .map(([head, open, isClosed]) => {
    const body = open.repeat(10_000);
    const shut = open === "[" ? "]" : open === '{"a":' ? "}" : "}]";
    const tail = (head.match(/[[{]/g) ?? []).map((bracket) => (bracket === "[" ? "]" : "}")).reverse();
    return encode(isClosed ? `${head}${body}1${shut.repeat(10_000)}${tail.join("")}` : head + body);
  });

const fillings = [
  "A",
  "9",
  "null,",
  "{},",
  "[],",
  '{"secret":1},',
  "\n",
  ",",
  '"',
  '""',
  "otpauth://totp/a\n",
  " ",
  "\\",
  "|",
  ":",
  "[",
  '{"a":',
  "%41",
  "\u202e",
];

/** Megabytes of one thing, as the base64 of a bomb would be, where something small is expected. */
const bomb = fc
  .tuple(
    fc.constantFrom(...heads, "otpauth://totp/a\notpauth://totp/", "login_totp,name\n", '"otpauth://', ""),
    fc.constantFrom(...fillings),
    fc.constantFrom("", '"'),
    fc.constantFrom(0.2, 1, 1.1),
  )
  .map(([head, filling, quote, share]) => {
    const count = Math.floor((maxBackupLength * share - 200) / filling.length);
    return encode(`${head}${quote}${filling.repeat(count)}${quote}]}}`);
  });

const hostile = fc.oneof(
  { weight: 300, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 200, arbitrary: fc.uint8Array({ maxLength: 100 }).map((bytes) => Uint8Array.of(0, 2, 73, 240, ...bytes)) },
  { weight: 100, arbitrary: fc.oneof(fc.string(), fc.json()).map(encode) },
  { weight: 1000, arbitrary: truncated },
  { weight: 1000, arbitrary: mutated },
  { weight: 300, arbitrary: spliced },
  { weight: 2000, arbitrary: mistyped },
  { weight: 50, arbitrary: nested },
  { weight: 20, arbitrary: bomb },
);

async function timed<T>(work: () => T | Promise<T>): Promise<T> {
  const { cpuMs, result } = await cpuTimeOf(work);
  expect(cpuMs).toBeLessThan(slowestMs);
  return result;
}

function check(report: ImportReport): void {
  const { success, issues } = v.safeParse(reportSchema, report);
  expect(success, issues?.[0].message).toBe(true);
}

describe("hostile files", () => {
  test("ten thousand are read or refused, none slowly", { timeout: 240_000 }, async () => {
    const counts = new Map<string, number>();
    const toOpen: ImportReport[] = [];
    await fc.assert(
      fc.asyncProperty(hostile, async (bytes) => {
        const report = await timed(() => readBackupBytes(bytes));
        check(report);
        counts.set(report.state, (counts.get(report.state) ?? 0) + 1);
        if (report.state === "locked" && toOpen.length < 20) toOpen.push(report);
      }),
      { numRuns: 10_000, interruptAfterTimeLimit: 230_000, markInterruptAsFailure: true },
    );
    // What is drawn reaches every outcome often enough to mean something.
    for (const state of ["read", "locked", "refused"]) expect(counts.get(state), state).toBeGreaterThan(500);
    for (const report of toOpen) {
      if (report.state === "locked") check(await timed(() => report.open("un mot de passe")));
    }
  });

  test("what a key of the attacker's own opens is trusted no more", async () => {
    const content = JSON.stringify(aegisContent([]));
    const services = JSON.stringify(twoFasServices([]));
    const inside = fc.oneof(
      fc.json(),
      badValue,
      fc.constantFrom(content, services, '{"version":1,"entries":[null,1,{}]}'),
    );
    await fc.assert(
      fc.asyncProperty(inside, async (text) => {
        const locked = readBackup(JSON.stringify(sealAegis(parse(text), "x", { N: 2, r: 1, p: 1 })));
        if (locked.state !== "locked") throw new Error(locked.state);
        const report = await timed(() => locked.open("x"));
        check(report);
        expect(report.state).not.toBe("locked");
      }),
      { numRuns: 300 },
    );
  });
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
