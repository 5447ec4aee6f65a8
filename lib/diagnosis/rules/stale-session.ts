import type { NoticeKind } from "@/lib/sso/reading";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/** When the page itself names another trouble, two cookies of one name are not what the student must hear first. */
const pageNamesAnotherTrouble: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "bad-credentials",
  "account-locked",
  "account-disabled",
  "account-expired",
  "throttled",
  "password-expired",
  "must-change-password",
  "code-refused",
  "service-refused",
  "not-allowed",
  "captcha",
]);

/**
 * An old session or request stands in the way: the page says so, the form keeps coming back, two cookies fight, or one is dated
 * by a wrong clock.
 */
export function staleSession({ attempt, reading, twins, datedAhead }: Evidence): Finding | null {
  if (attempt?.arrivedAt && reading === null) return null;
  const notices = reading?.notices ?? [];
  if (notices.some((notice) => pageNamesAnotherTrouble.has(notice.kind))) return null;

  const said = notices.find((notice) => notice.kind === "stale-request");
  const returns = (attempt?.silentReturns ?? 0) + (attempt?.staleAnswers ?? 0);
  const atLogin = reading !== null && ["password", "code", "error"].includes(reading.step);
  const facts: Fact[] = [];
  if (said) facts.push({ kind: "page-said", notice: said });
  if (returns > 0) facts.push({ kind: "came-back", times: returns });
  if (atLogin) {
    facts.push(...twins.map((twin): Fact => ({ kind: "twin", twin })));
    const listed = new Set(twins.map((twin) => twin.name));
    const unlisted = (attempt?.sentTwice ?? []).filter((name) => !listed.has(name));
    facts.push(...unlisted.map((name): Fact => ({ kind: "sent-twice", name })));
    facts.push(...datedAhead.map((cookie): Fact => ({ kind: "dated-ahead", cookie })));
  }
  const [first, ...others] = facts;
  if (!first) return null;
  const certain = said !== undefined || returns > 1 || (returns > 0 && facts.length > 1);
  return {
    kind: "stale-session",
    certainty: certain ? "certain" : "likely",
    facts: [first, ...others],
    remedies: [{ kind: "repair-session" }, { kind: "retry-private" }],
  };
}
