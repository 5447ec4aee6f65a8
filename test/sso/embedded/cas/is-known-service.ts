import type { School } from "../school.ts";

/** The ENT is the one service that this CAS lets people into. */
export function isKnownService({ entOrigin }: School, service: string): boolean {
  return service === entOrigin || service.startsWith(`${entOrigin}/`);
}
