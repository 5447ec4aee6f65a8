import { expect, test } from "vitest";
import { onceOnly } from "./once-only";
import { protocol } from "./protocol";

test("the messages that are not repeated are those of the protocol", () => {
  const named = Object.entries(protocol).filter(([, { repeatable }]) => !repeatable);
  expect(named.map(([name]) => name).sort()).toEqual([...onceOnly].sort());
});
