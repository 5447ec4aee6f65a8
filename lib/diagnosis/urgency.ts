import type { FindingKind } from "./finding";

/**
 * What a verdict asks of the student: `stop` before anything else, act `soon`, give what is `wanted` to go on, or
 * nothing: all is `fine`, or there is nothing to tell (`calm`).
 */
export type Urgency = "stop" | "soon" | "wanted" | "fine" | "calm";

export const urgencyOf: Record<FindingKind, Urgency> = {
  "tls-failure": "stop",
  unreachable: "stop",
  "server-down": "stop",
  "redirect-loop": "stop",
  "headers-too-large": "stop",
  "ticket-refused": "stop",
  "dead-bookmark": "stop",
  "stale-session": "stop",
  "pending-request": "soon",
  throttled: "stop",
  "account-locked": "stop",
  "account-disabled": "stop",
  "must-change-password": "soon",
  "password-expired": "stop",
  "bad-credentials": "stop",
  "code-refused": "stop",
  "code-wanted": "wanted",
  "service-refused": "stop",
  "password-expiring": "soon",
  "logged-in": "fine",
  "login-ready": "fine",
  "nothing-seen": "calm",
};
