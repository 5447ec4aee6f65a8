import { describe, expect, test } from "vitest";
import { findingKinds } from "./finding";
import { repairIsNews } from "./repair-is-news";

describe("a repair is the news", () => {
  const newsBefore = [
    "logged-in",
    "login-ready",
    "nothing-seen",
    "code-wanted",
    "push-waiting",
    "institution-wanted",
  ] as const;

  test.each(newsBefore)("before %s", (verdict) => {
    expect(repairIsNews("done", verdict)).toBe(true);
  });

  test("never while something is left to mend", () => {
    const mendable = findingKinds.filter((kind) => !repairIsNews("done", kind));
    expect(mendable).toEqual(expect.arrayContaining(["redirect-loop", "account-locked", "password-expiring"]));
    expect(mendable).toHaveLength(findingKinds.length - newsBefore.length);
  });

  test("when it was undone, whatever is wrong again, until something is wanted", () => {
    expect(findingKinds.filter((kind) => !repairIsNews("undone", kind))).toEqual([
      "push-waiting",
      "code-wanted",
      "institution-wanted",
    ]);
  });

  test("never while it is under way", () => {
    expect(findingKinds.filter((kind) => repairIsNews("running", kind) || repairIsNews("undoing", kind))).toEqual([]);
  });
});
