import { requestOrigins } from "@/lib/platform/permissions";

/** Opens the prompt for hosts that are missing. Call it first thing in a click. */
export function requestMissing(origins: readonly string[]): Promise<boolean> {
  return requestOrigins(origins).catch(() => false);
}
