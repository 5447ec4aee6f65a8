/** How far from the server's time a code may be: RFC 6238 §5.2. `pastMs`: older codes, `futureMs`: codes to come. */
export type AcceptedWindow = { stepMs: number; pastMs: number; futureMs: number };

/** A window as the knowledge writes it: in time steps, or in seconds around the server's time. */
export type WindowFact = { unit: "steps" | "seconds"; past: number; future: number };

/** `stepSeconds` is the account's period, or the server's usual one. */
export function acceptedWindow({ unit, past, future }: WindowFact, stepSeconds: number): AcceptedWindow {
  const stepMs = stepSeconds * 1000;
  const unitMs = unit === "steps" ? stepMs : 1000;
  return { stepMs, pastMs: past * unitMs, futureMs: future * unitMs };
}

/** From when to when a clock may be set for its code to be accepted at this server time: whole steps, end excluded. */
export function acceptedTimes(
  { stepMs, pastMs, futureMs }: AcceptedWindow,
  serverMs: number,
): { fromMs: number; toMs: number } {
  return {
    fromMs: Math.floor((serverMs - pastMs) / stepMs) * stepMs,
    toMs: (Math.floor((serverMs + futureMs) / stepMs) + 1) * stepMs,
  };
}
