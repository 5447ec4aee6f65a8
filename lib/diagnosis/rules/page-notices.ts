import type { Notice, NoticeKind, Reading } from "@/lib/sso/reading";
import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding, FindingKind, Remedy } from "../finding";

type Told = { finding: FindingKind; remedies: (reading: Reading, notice: Notice) => Finding["remedies"] };

const onPage: Remedy = { kind: "on-page" };
const copyDetails: Remedy = { kind: "copy-details" };
const resetPassword = ({ links }: Reading): Remedy => ({ kind: "reset-password", address: links.reset ?? null });
const orCopyDetails = ({ links }: Reading): Finding["remedies"] =>
  links.reset === undefined ? [copyDetails] : [{ kind: "reset-password", address: links.reset }, copyDetails];

const told: Partial<Record<NoticeKind, Told>> = {
  "account-locked": { finding: "account-locked", remedies: orCopyDetails },
  "account-disabled": { finding: "account-disabled", remedies: () => [copyDetails] },
  "account-expired": { finding: "account-expired", remedies: () => [copyDetails] },
  "must-change-password": { finding: "must-change-password", remedies: () => [onPage] },
  "password-expired": { finding: "password-expired", remedies: (reading) => [resetPassword(reading), copyDetails] },
  "bad-credentials": { finding: "bad-credentials", remedies: (reading) => [resetPassword(reading), onPage] },
  "code-refused": { finding: "code-refused", remedies: () => [{ kind: "try-again" }, { kind: "check-clock" }] },
  "code-replayed": { finding: "code-replayed", remedies: () => [{ kind: "type-code" }] },
  "factor-missing": { finding: "factor-lost", remedies: () => [onPage, copyDetails] },
  "enrolment-required": { finding: "not-enrolled", remedies: () => [onPage, copyDetails] },
  "service-refused": { finding: "service-unknown", remedies: () => [{ kind: "open-entry" }, copyDetails] },
  "not-allowed": { finding: "service-refused", remedies: () => [{ kind: "open-entry" }, copyDetails] },
  "session-limit": { finding: "too-many-sessions", remedies: () => [onPage, { kind: "repair-session" }] },
  "password-expiring": { finding: "password-expiring", remedies: () => [onPage] },
};

/** What explains a refused password, and proves nothing: plenty of people type on such keyboards every day. */
function hintsAt({ unusualLayout }: Evidence, { kind }: Notice): Fact[] {
  return kind === "bad-credentials" && unusualLayout ? [{ kind: "unusual-layout" }] : [];
}

/** What the page itself says about the account, the password, the code or the service, word for word in the facts. */
export function pageNotices(evidence: Evidence): Finding[] {
  const { reading } = evidence;
  if (!reading) return [];
  return reading.notices.flatMap((notice) => {
    const known = told[notice.kind];
    const finding =
      known &&
      conclude({
        kind: known.finding,
        facts: [{ kind: "page-said", notice }, ...hintsAt(evidence, notice)],
        remedies: known.remedies(reading, notice),
      });
    return finding ? [finding] : [];
  });
}
