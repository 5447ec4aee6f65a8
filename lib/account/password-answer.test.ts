import { describe, expect, it } from "vitest";
import { type Attempt, newAttempt } from "@/lib/diagnosis/attempt";
import type { NoticeKind, Reading, Step } from "@/lib/sso/reading";
import { type Counted, countedAfter, passwordAnswer } from "./password-answer";

const entry = "https://ent.univ-exemple.test/";
const attempt = (submits: number, more: Partial<Attempt> = {}): Attempt => ({
  ...newAttempt(entry, 1, "1"),
  reachedSso: true,
  submits,
  ...more,
});
const reading = (step: Step, ...kinds: NoticeKind[]): Reading => ({
  system: null,
  step,
  notices: kinds.map((kind) => ({ kind, text: kind })),
  fields: {},
  links: {},
  offers: [],
});
const refusing = reading("password", "bad-credentials");

/** What is answered to each of these, one after the other in one tab. */
function answers(...seen: ([Attempt, Reading | null] | "sent in the page")[]) {
  let counted: Counted | null = null;
  return seen.flatMap((one) => {
    if (one === "sent in the page") {
      counted = { ...(counted ?? { startedAt: 0, submits: 0, wasRefused: false }), isOpen: true };
      return [];
    }
    const answer = passwordAnswer(one[0], one[1], counted);
    counted = countedAfter(one[0], one[1], counted, answer);
    return [answer];
  });
}

describe("an answer to a password", () => {
  it("is the page's own refusal, not the form that was sent", () => {
    expect(answers([attempt(1), null], [attempt(1), reading("password")], [attempt(1), refusing])).toEqual([
      null,
      null,
      "refused",
    ]);
  });

  it("is counted once, however often the page is read, left and come back to", () => {
    expect(answers([attempt(1), refusing], [attempt(1), refusing], [attempt(1), null], [attempt(1), refusing])).toEqual(
      ["refused", null, null, null],
    );
  });

  it("is counted again after another form", () => {
    expect(answers([attempt(1), refusing], [attempt(2), null], [attempt(2), refusing])).toEqual([
      "refused",
      null,
      "refused",
    ]);
  });

  it("is none where nothing was sent: a page can open with a message of an earlier login", () => {
    expect(answers([attempt(0), refusing])).toEqual([null]);
  });

  it("comes without a navigation where the page asks by script", () => {
    const plain = reading("password");
    expect(answers([attempt(0), plain], "sent in the page", [attempt(0), refusing])).toEqual([null, "refused"]);
    expect(answers("sent in the page", [attempt(0), refusing], [attempt(0), refusing])).toEqual(["refused", null]);
  });

  it("counts a form once whose page was still there when it was sent", () => {
    expect(answers([attempt(1), refusing], "sent in the page", [attempt(1), refusing], [attempt(2), refusing])).toEqual(
      ["refused", null, "refused"],
    );
  });

  it.each<[string, Reading | null, Partial<Attempt>, string | null]>([
    ["a code is wanted", reading("code"), {}, "accepted"],
    ["the service was reached", null, { arrivedAt: entry }, "accepted"],
    ["its end is told", reading("interstitial", "password-expiring"), {}, "accepted"],
    ["it must be changed", reading("new-password", "must-change-password"), {}, "accepted"],
    ["it is right and too old", reading("error", "password-expired"), {}, "accepted"],
    ["the account is locked", reading("error", "account-locked"), {}, "locked"],
    ["the system takes none for a while", reading("error", "throttled", "bad-credentials"), {}, "throttled"],
    ["a code was refused, not the password", reading("error", "code-refused"), {}, null],
    ["the server is down", reading("error", "unavailable"), {}, null],
  ])("%s", (_case, seen, more, answer) => {
    expect(passwordAnswer(attempt(1, more), seen, null)).toBe(answer);
  });
});
