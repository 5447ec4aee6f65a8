import { type AcceptedWindow, acceptedWindow } from "@/lib/clock/accepted-window";

/** What nearly every product takes: the code of the step before and the one after (RFC 6238 §5.2). */
export function usualWindow(periodSeconds: number): AcceptedWindow {
  return acceptedWindow({ unit: "steps", past: 1, future: 1 }, periodSeconds);
}
