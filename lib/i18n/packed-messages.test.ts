import { describe, expect, test } from "vitest";
import { fillMessage } from "./packed-messages";

const messages = {
  common_retry: { message: "Try again" },
  fact_said: { message: "The page says: $1, then $2." },
  price: { message: "$$1 and $1" },
  added: { message: "$1 code added | $1 codes added" },
  take: { message: "Nothing ticked | Add 1 code | Add $1 codes" },
};

describe("a packed message", () => {
  test("is found by its dotted key", () => expect(fillMessage(messages, "common.retry", [])).toBe("Try again"));
  test("has its blanks filled, in any number", () => {
    expect(fillMessage(messages, "fact.said", [["no", "yes"]])).toBe("The page says: no, then yes.");
    expect(fillMessage(messages, "fact.said", [["no"]])).toBe("The page says: no, then .");
  });
  test("takes what is filled in as it is", () => {
    expect(fillMessage(messages, "fact.said", [["$2", "$1"]])).toBe("The page says: $2, then $1.");
  });
  test("has a dollar where two stand", () => expect(fillMessage(messages, "price", [["x"]])).toBe("$1 and x"));
  test.each([
    [0, "0 codes added"],
    [1, "1 code added"],
    [7, "7 codes added"],
  ])("says %i in the form for it", (count, said) => expect(fillMessage(messages, "added", [count])).toBe(said));
  test.each([
    [0, "Nothing ticked"],
    [1, "Add 1 code"],
    [7, "Add 7 codes"],
  ])("has a form of its own for none: %i", (count, said) => expect(fillMessage(messages, "take", [count])).toBe(said));
  test("is empty where there is none", () => expect(fillMessage(messages, "absent", [])).toBe(""));
});
