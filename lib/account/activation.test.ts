import { describe, expect, it, test } from "vitest";
import { type ActivationSigns, activationItems, itemsSeen, tickByHand, tickSeen } from "./activation";

const nothing: ActivationSigns = { reading: null, arrived: false, hasCleanJar: false, hasCodeAccount: false };

describe("what is seen", () => {
  it.each<[string, Partial<ActivationSigns>, string[]]>([
    ["nothing", {}, []],
    ["a login page: the network lets it through", { reading: { step: "password", notices: [] } }, ["network"]],
    ["a page of no login", { reading: { step: "none", notices: [] } }, []],
    ["the service reached: the account is active", { arrived: true }, ["registered", "activated", "network"]],
    [
      "a password that was changed",
      { reading: { step: "new-password", notices: [{ kind: "password-changed", text: "" }] } },
      ["password-changed", "network"],
    ],
    ["no old cookie", { hasCleanJar: true }, ["clean-cookies"]],
    ["a code account in the vault", { hasCodeAccount: true }, ["second-factor"]],
  ])("%s", (_case, signs, items) => {
    expect(itemsSeen({ ...nothing, ...signs })).toEqual(items);
  });
});

describe("the list", () => {
  it("keeps what was seen once, and what the student ticked as theirs", () => {
    const byHand = tickByHand({}, "network", true);
    const seen = tickSeen(byHand, ["network", "activated"]);
    expect(seen).toEqual({ network: "student", activated: "seen" });
    expect(tickSeen(seen, [])).toEqual(seen);
  });

  it("is unticked by the student alone", () => {
    expect(tickByHand({ network: "seen" }, "network", false)).toEqual({});
  });
});

test("every item can be ticked by hand", () => {
  let ticks = {};
  for (const item of activationItems) ticks = tickByHand(ticks, item, true);
  expect(Object.keys(ticks)).toEqual([...activationItems]);
});
