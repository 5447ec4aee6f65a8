import type { FindingKind } from "@/lib/diagnosis/finding";
import type { Urgency } from "@/lib/diagnosis/urgency";
import type { PictureName } from "./Picture";
import type { Tone } from "./VerdictCard";

const pictures: Record<FindingKind, PictureName> = {
  "tls-failure": "server",
  unreachable: "server",
  "server-down": "server",
  "redirect-loop": "loop",
  "headers-too-large": "door",
  "ticket-refused": "door",
  "dead-bookmark": "clock",
  "stale-session": "door",
  "pending-request": "loop",
  throttled: "clock",
  "account-locked": "lock",
  "account-disabled": "lock",
  "must-change-password": "key",
  "password-expired": "key",
  "bad-credentials": "key",
  "code-refused": "clock",
  "code-wanted": "key",
  "service-refused": "door",
  "password-expiring": "clock",
  "logged-in": "tick",
  "login-ready": "door",
  "nothing-seen": "door",
};

/** How a verdict looks. Colour never stands alone: the picture and the words say it too. */
export function verdictLook(kind: FindingKind, urgency: Urgency): { tone: Tone; picture: PictureName } {
  return { tone: urgency === "wanted" ? "soon" : urgency, picture: pictures[kind] };
}
