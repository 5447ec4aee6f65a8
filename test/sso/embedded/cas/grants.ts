import { randomId } from "../random-id.ts";

export type Grants = ReturnType<typeof createGrants>;

/** Ticket-granting tickets: the SSO sessions, each known by the value of the browser's `TGC`. */
export function createGrants() {
  const people = new Map<string, string>();
  let issued = 0;
  return {
    issue(uid: string): string {
      issued += 1;
      const id = `TGT-${issued}-${randomId()}-cas1`;
      people.set(id, uid);
      return id;
    },
    personOf(id: string): string | undefined {
      return people.get(id);
    },
    revoke(id: string): void {
      people.delete(id);
    },
    expireAll(): void {
      people.clear();
    },
  };
}
