import type { NoticeKind, Reading } from "@/lib/sso/reading";
import type { Evidence } from "../evidence";
import type { Finding, FindingKind, Remedy } from "../finding";

type Said = { finding: FindingKind; remedies: (reading: Reading) => Remedy[] };

const resetPassword = (reading: Reading): Remedy[] => [
  { kind: "reset-password", address: reading.links.reset ?? null },
];
const tryAgain = (): Remedy[] => [{ kind: "try-again" }];
const none = (): Remedy[] => [];

const findings: Partial<Record<NoticeKind, Said>> = {
  throttled: { finding: "throttled", remedies: none },
  "account-locked": { finding: "account-locked", remedies: resetPassword },
  "account-disabled": { finding: "account-disabled", remedies: none },
  "account-expired": { finding: "account-disabled", remedies: none },
  "must-change-password": { finding: "must-change-password", remedies: none },
  "password-expired": { finding: "password-expired", remedies: resetPassword },
  "bad-credentials": { finding: "bad-credentials", remedies: resetPassword },
  "code-refused": { finding: "code-refused", remedies: tryAgain },
  "service-refused": { finding: "service-refused", remedies: () => [{ kind: "open-entry" }] },
  "not-allowed": { finding: "service-refused", remedies: () => [{ kind: "open-entry" }] },
  "password-expiring": { finding: "password-expiring", remedies: none },
};

/** What the page itself says about the account, the password or the code, word for word in the facts. */
export function pageNotices({ reading }: Evidence): Finding[] {
  if (!reading) return [];
  return reading.notices.flatMap((notice): Finding[] => {
    const said = findings[notice.kind];
    if (!said) return [];
    return [
      {
        kind: said.finding,
        certainty: "certain",
        facts: [{ kind: "page-said", notice }],
        remedies: said.remedies(reading),
      },
    ];
  });
}
