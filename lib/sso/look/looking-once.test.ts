// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { inherited, lookingOnce, remembered } from "./looking-once";

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

test("what is taken over from around is asked of each element once, however deep the page", () => {
  const own = vi.fn((element: Element, above: string) => `${above}/${element.localName}`);
  const pathOf = inherited("", own);
  document.body.innerHTML = `<p>${"<i>".repeat(2_000)}</p>`;
  const [first, second] = document.body.querySelectorAll("i");
  lookingOnce(() => {
    expect(pathOf(first as Element)).toBe("/html/body/p/i");
    expect(pathOf(second as Element)).toBe("/html/body/p/i/i");
    expect(own).toHaveBeenCalledTimes(5);
    expect(pathOf([...document.body.querySelectorAll("i")].at(-1) as Element)).toMatch(/(\/i){2000}$/);
  });
  expect(pathOf(document.body)).toBe("/html/body");
});
