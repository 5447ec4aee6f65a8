// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { lookingOnce, remembered } from "./looking-once";

test("a look is taken once for each element while nothing changes, and anew the next time", () => {
  const look = vi.fn((element: Element) => element.localName);
  const asked = remembered(look);
  const readTwice = () => [document.body, document.body, document.head].map(asked);
  expect(lookingOnce(readTwice)).toEqual(["body", "body", "head"]);
  expect(look).toHaveBeenCalledTimes(2);
  lookingOnce(readTwice);
  expect(look).toHaveBeenCalledTimes(4);
});

test("nothing is remembered between two readings, nor after one that failed", () => {
  const look = vi.fn(() => true);
  const asked = remembered(look);
  expect(() =>
    lookingOnce(() => {
      asked(document.body);
      throw new Error("no page");
    }),
  ).toThrow("no page");
  asked(document.body);
  asked(document.body);
  expect(look).toHaveBeenCalledTimes(3);
});
