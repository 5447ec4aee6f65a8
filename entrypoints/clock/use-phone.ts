import { useEffect, useRef, useState } from "preact/hooks";
import type { MeasuredClock } from "@/components/clock/measured-clock";
import type { PhoneStep, TypedCode } from "@/components/clock/phone-step";
import type { Interval } from "@/lib/clock/interval";
import type { PhoneCode } from "@/lib/clock/phone/match-code";
import { judgePhone } from "@/lib/services/phone-clock";

/** From reading a code on the phone to its first digit here. */
const readingMs = 3_000;

/** From a code's change to the press that follows it. */
const reactionMs = 1_000;

const beginning: PhoneStep = { step: "first", problem: null };

/** Leads from codes that a phone shows to its clock, at the server's time as `clock` tells it. `onLocked`: it has to end. */
export function usePhone(accountId: string | null, clock: MeasuredClock | null, onLocked: () => void) {
  const [step, setStep] = useState<PhoneStep>(beginning);
  const [offset, setOffset] = useState<Interval | null>(null);
  const codes = useRef<PhoneCode[]>([]);
  const appeared = useRef<Interval | null>(null);

  const restart = (problem: "no-match" | null = null) => {
    codes.current = [];
    appeared.current = null;
    setOffset(null);
    setStep({ step: "first", problem });
  };
  useEffect(() => {
    if (accountId !== null) restart();
  }, [accountId]);

  /** Between two moments of this computer, at the server's time. */
  const atServer = (fromMs: number, toMs: number): Interval => {
    const { offsetMs, errorMs } = clock ?? { offsetMs: 0, errorMs: 0 };
    return { lowMs: fromMs + offsetMs - errorMs, highMs: toMs + offsetMs + errorMs };
  };
  const search = async ({ code, startedMs, endedMs }: TypedCode) => {
    if (accountId === null || clock === null) return;
    const shown = atServer(startedMs - readingMs, endedMs);
    const shownMs = appeared.current ? { lowMs: appeared.current.lowMs, highMs: shown.highMs } : shown;
    const [first = { code, shownMs, appearedMs: appeared.current }, ...others] = [
      ...codes.current,
      { code, shownMs, appearedMs: appeared.current },
    ];
    setStep({ step: "searching" });
    const answer = await judgePhone(accountId, [first, ...others], clock.codeWindow, Date.now());
    if (answer.kind === "locked") {
      restart();
      return onLocked();
    }
    if (answer.kind === "no-match") return restart("no-match");
    if (answer.kind === "another-code") {
      if (answer.reason !== "same-code") codes.current = [first, ...others];
      return setStep({ step: "wait", why: answer.reason });
    }
    codes.current = [first, ...others];
    setOffset(answer.offset);
    const { effect, ...meaning } = answer.judgement;
    setStep({ step: "found", meaning: { ...meaning, effect: effect.kind }, isExact: appeared.current !== null });
  };
  const press = () => {
    const now = Date.now();
    appeared.current = atServer(now - reactionMs, now);
    setStep({ step: "next" });
  };
  return {
    step,
    offset,
    onCode: (typed: TypedCode) => void search(typed),
    onNow: press,
    onPrecise: () => setStep({ step: "wait", why: "precise" }),
    onRestart: () => restart(),
  };
}
