import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findingKinds } from "@/lib/diagnosis/finding";
import { noticeKindSchema } from "@/lib/sso/reading";
import { type AccessStep, type Answers, decideAccess, questions, type Seen } from "./decide-access";

const refused: Seen = { verdict: "bad-credentials", notices: ["bad-credentials"], hasReset: true, hasActivation: true };
const locked: Seen = { ...refused, verdict: "account-locked", notices: ["account-locked"] };
const expired: Seen = { ...refused, verdict: "account-disabled", notices: ["account-expired"] };

const end = (cause: string, action: string) => ({ kind: "end", cause, action });
const question = (name: string) => ({ kind: "question", question: name });

describe("forgotten or locked", () => {
  it.each<[string, Seen, Answers, object]>([
    ["nothing answered yet: the first question", refused, {}, question("everOpened")],
    ["a password was accepted before: the reset page tells", refused, { everOpened: "yes" }, question("reset")],
    ["the reset works: forgotten", refused, { everOpened: "yes", reset: "works" }, end("forgotten", "reset-page")],
    [
      "the reset is refused: is the account open at all?",
      refused,
      { everOpened: "yes", reset: "refused" },
      question("registered"),
    ],
    [
      "the reset is refused and the registration in order: locked",
      refused,
      { everOpened: "yes", reset: "refused", registered: "validated" },
      end("account-locked", "support"),
    ],
    [
      "the reset is silent and the registration in order: locked",
      refused,
      { everOpened: "yes", reset: "silent", registered: "validated" },
      end("account-locked", "support"),
    ],
    [
      "the reset is silent and the registration pending: the registrar",
      refused,
      { everOpened: "yes", reset: "silent", registered: "pending" },
      end("registration-pending", "registrar"),
    ],
    [
      "the mailbox is lost: the desk, with papers",
      refused,
      { everOpened: "yes", reset: "no-mailbox" },
      end("identity", "desk"),
    ],
    ["the page calls it locked: nothing is asked", locked, {}, end("account-locked", "support")],
    ["the page calls it expired", expired, {}, question("registered")],
    ["expired, not registered yet", expired, { registered: "pending" }, end("registration-pending", "registrar")],
    ["expired although registered", expired, { registered: "validated" }, end("account-expired", "support")],
    ["never opened", refused, { everOpened: "no" }, question("registered")],
    [
      "never opened, registered",
      refused,
      { everOpened: "no", registered: "validated" },
      end("never-activated", "activation-page"),
    ],
    [
      "never opened, and nobody knows where to",
      { ...refused, hasActivation: false },
      { everOpened: "no", registered: "validated" },
      end("never-activated", "support"),
    ],
    [
      "the reset page said no while it was watched: that is not asked",
      { ...refused, notices: ["reset-refused"] },
      { everOpened: "yes", registered: "validated" },
      end("account-locked", "support"),
    ],
    [
      "no reset page is known, and the registration in order: only support can tell",
      { ...refused, hasReset: false },
      { everOpened: "yes", registered: "validated" },
      end("forgotten", "support"),
    ],
    [
      "the password was just changed",
      { ...refused, notices: ["password-changed"] },
      { everOpened: "yes" },
      end("forgotten", "reset-page"),
    ],
  ])("%s", (_case, seen, answers, step) => {
    expect(decideAccess(seen, answers)).toEqual(step);
  });
});

test("whatever was seen and is answered, three questions at most lead to one action, and none is asked twice", () => {
  const seen: fc.Arbitrary<Seen> = fc.record({
    verdict: fc.constantFrom(...findingKinds),
    notices: fc.array(fc.constantFrom(...noticeKindSchema.options), { maxLength: 3 }),
    hasReset: fc.boolean(),
    hasActivation: fc.boolean(),
  });
  fc.assert(
    fc.property(seen, fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), (known, picks) => {
      let answers: Answers = {};
      let step: AccessStep = decideAccess(known, answers);
      for (const pick of picks) {
        if (step.kind === "end") break;
        expect(answers).not.toHaveProperty(step.question);
        const choices = questions[step.question];
        answers = { ...answers, [step.question]: choices[pick % choices.length] };
        step = decideAccess(known, answers);
      }
      expect(step.kind).toBe("end");
      expect(Object.keys(answers).length).toBeLessThanOrEqual(3);
      if (known.verdict === "account-locked" && !known.notices.includes("account-expired"))
        expect(step).toMatchObject({ cause: "account-locked", action: "support" });
    }),
  );
});
