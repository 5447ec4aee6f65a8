import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/**
 * The computer's clock stands in the way: the page says so, the certificate looks out of date to it, or codes made by
 * it are refused. A clock that is wrong and troubles nothing is no finding.
 */
export function wrongClock({ clock, reading, reach }: Evidence): Finding | null {
  const notices = reading?.notices ?? [];
  const said = notices.find(({ kind }) => kind === "clock-wrong");
  const refused = notices.find(({ kind }) => kind === "code-refused");
  const isFault = reach?.state === "certificate" && reach.certificateFault === "clock";
  const isOff = clock !== null && clock.direction !== "right";
  const breaksCode = isOff && clock.refusesCodes && (refused !== undefined || reading?.step === "code");
  if (!said && !isFault && !breaksCode) return null;

  const facts: Fact[] = said ? [{ kind: "page-said", notice: said }] : [];
  if (isFault) facts.push({ kind: "certificate", host: reach.host, fault: "clock" });
  if (isOff) facts.push({ kind: "clock-off", direction: clock.direction, byMs: clock.byMs });
  if (breaksCode && refused) facts.push({ kind: "page-said", notice: refused });
  const against: Fact[] = clock?.isDisputed ? [{ kind: "clock-disputed" }] : [];
  if (clock && !isOff) against.push({ kind: "clock-off", direction: "right", byMs: clock.byMs });
  return conclude({
    kind: isOff && clock.isZone ? "wrong-time-zone" : "clock-wrong",
    facts,
    against,
    remedies: [{ kind: "check-clock" }, { kind: "try-again" }],
    settledBy: "check-clock",
    // A right code is wanted first; that this one would be refused is to be seen.
    atMost: said || isFault || refused ? "certain" : "likely",
  });
}
