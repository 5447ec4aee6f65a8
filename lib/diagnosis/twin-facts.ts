import type { Evidence } from "./evidence";
import type { Fact } from "./finding";

/** Session cookies of one name that one server is sent: those in the jar, and those that a request was seen to carry. */
export function twinFacts({ twins, attempt }: Pick<Evidence, "twins" | "attempt">): Fact[] {
  const listed = new Set(twins.map(({ name }) => name));
  const unlisted = (attempt?.sentTwice ?? []).filter((name) => !listed.has(name));
  return [
    ...twins.map((twin): Fact => ({ kind: "twin", twin })),
    ...unlisted.map((name): Fact => ({ kind: "sent-twice", name })),
  ];
}

/** Whether a page of the login is open, at which sessions can be what is wrong. */
export function isAtLogin({ reading }: Pick<Evidence, "reading">): boolean {
  return reading !== null && ["password", "code", "error"].includes(reading.step);
}
