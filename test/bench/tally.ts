import type { Reading } from "../../lib/sso/reading.ts";

/** How often something was read where it is, not read where it is, and read where it is not. */
export type Tally = { right: number; missed: number; wrong: number };

/** The tallies of all that readings hold, by what it is: `system cas`, `notice account-locked`, `field username` … */
export function tallyReadings(pairs: readonly { expected: Reading; read: Reading }[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const count = (fact: Fact, how: keyof Tally) => {
    const tally = tallies.get(fact.what) ?? { right: 0, missed: 0, wrong: 0 };
    tally[how] += 1;
    tallies.set(fact.what, tally);
  };
  for (const { expected, read } of pairs) {
    const there = factsOf(expected);
    const seen = factsOf(read);
    for (const fact of there) count(fact, seen.some((other) => isSame(fact, other)) ? "right" : "missed");
    for (const fact of seen) if (!there.some((other) => isSame(fact, other))) count(fact, "wrong");
  }
  return new Map([...tallies].sort(([one], [other]) => (one < other ? -1 : 1)));
}

type Fact = { what: string; value: string };

function isSame(one: Fact, other: Fact): boolean {
  return one.what === other.what && one.value === other.value;
}

function factsOf({ system, step, notices, fields, links, offers }: Reading): Fact[] {
  return [
    { what: `system ${system ?? "none"}`, value: "" },
    { what: `step ${step}`, value: "" },
    ...notices.map(({ kind, ...said }) => ({ what: `notice ${kind}`, value: JSON.stringify(said) })),
    ...Object.entries(fields).map(([field, selector]) => ({ what: `field ${field}`, value: String(selector) })),
    ...Object.entries(links).map(([link, url]) => ({ what: `link ${link}`, value: String(url) })),
    ...offers.map((offer) => ({ what: `offer ${offer}`, value: "" })),
  ];
}
