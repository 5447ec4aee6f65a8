import { expect, test } from "vitest";
import { completeMessages } from "./complete-messages";

const english = { common_retry: { message: "Try again" }, common_why: { message: "Why?" } };

test("what a language does not say is said in English, and nothing else is", () => {
  const own = { common_retry: { message: "Erneut versuchen" } };
  expect(completeMessages(own, english)).toEqual({ ...own, common_why: { message: "Why?" } });
  expect(completeMessages(english, english)).toEqual(english);
});
