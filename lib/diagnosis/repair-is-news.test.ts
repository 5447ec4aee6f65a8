import { describe, expect, test } from "vitest";
import { findingKinds } from "./finding";
import { repairIsNews } from "./repair-is-news";

describe("a repair is the news", () => {
  test.each(["logged-in", "login-ready", "nothing-seen", "code-wanted"] as const)("before %s", (verdict) => {
    expect(repairIsNews("done", verdict)).toBe(true);
  });

  test("never while something is left to mend", () => {
    const mendable = findingKinds.filter((kind) => !repairIsNews("done", kind));
    expect(mendable).toEqual(expect.arrayContaining(["redirect-loop", "account-locked", "password-expiring"]));
    expect(mendable).toHaveLength(findingKinds.length - 4);
  });

  test("when it was undone, whatever is wrong again, until a code is wanted", () => {
    expect(findingKinds.filter((kind) => !repairIsNews("undone", kind))).toEqual(["code-wanted"]);
  });

  test("never while it is under way", () => {
    expect(findingKinds.filter((kind) => repairIsNews("running", kind) || repairIsNews("undoing", kind))).toEqual([]);
  });
});
