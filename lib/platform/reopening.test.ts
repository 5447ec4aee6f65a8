import { expect, test } from "vitest";
import { reopening } from "./reopening";

/** Connections that are numbers, of which some fail; and how many were opened. */
function connections(failing: number[]) {
  let opened = 0;
  const ask = reopening(() => opened++);
  const number = async (connection: number) => {
    if (failing.includes(connection)) throw new Error(`closed: ${connection}`);
    return connection;
  };
  return { ask: () => ask(number), opened: () => opened };
}

test("a connection is opened when it is first asked, and kept", async () => {
  const { ask, opened } = connections([]);
  expect(opened()).toBe(0);
  expect([await ask(), await ask()]).toEqual([0, 0]);
});

test("one that fails is opened once more, and the fresh one is kept", async () => {
  const { ask, opened } = connections([0]);
  expect([await ask(), await ask()]).toEqual([1, 1]);
  expect(opened()).toBe(2);
});

test("two that fail are a failure, and the next question is asked of a third", async () => {
  const { ask } = connections([0, 1]);
  await expect(ask()).rejects.toThrow("closed: 1");
  expect(await ask()).toBe(2);
});
