import type { FindingKind } from "@/lib/diagnosis/finding";
import type { PictureName } from "./Picture";
import type { Tone } from "./VerdictCard";

/** How each verdict looks. Colour never stands alone: the picture and the words say it too. */
export const verdictLook: Record<FindingKind, { tone: Tone; picture: PictureName }> = {
  "tls-failure": { tone: "stop", picture: "server" },
  unreachable: { tone: "stop", picture: "server" },
  "server-down": { tone: "stop", picture: "server" },
  "redirect-loop": { tone: "stop", picture: "loop" },
  "headers-too-large": { tone: "stop", picture: "door" },
  "ticket-refused": { tone: "stop", picture: "door" },
  "stale-session": { tone: "stop", picture: "door" },
  "pending-request": { tone: "soon", picture: "loop" },
  throttled: { tone: "stop", picture: "clock" },
  "account-locked": { tone: "stop", picture: "lock" },
  "account-disabled": { tone: "stop", picture: "lock" },
  "must-change-password": { tone: "soon", picture: "key" },
  "password-expired": { tone: "stop", picture: "key" },
  "bad-credentials": { tone: "stop", picture: "key" },
  "code-refused": { tone: "stop", picture: "clock" },
  "code-wanted": { tone: "soon", picture: "key" },
  "service-refused": { tone: "stop", picture: "door" },
  "password-expiring": { tone: "soon", picture: "clock" },
  "logged-in": { tone: "fine", picture: "tick" },
  "login-ready": { tone: "fine", picture: "door" },
  "nothing-seen": { tone: "calm", picture: "door" },
};
