import { randomId } from "../random-id.ts";

export type EntSessions = ReturnType<typeof createEntSessions>;

/** Who is logged in to the ENT, by the value of its own cookie. */
export function createEntSessions() {
  const people = new Map<string, string>();
  return {
    open(uid: string): string {
      const id = randomId();
      people.set(id, uid);
      return id;
    },
    personOf(id: string): string | undefined {
      return people.get(id);
    },
    close(id: string): void {
      people.delete(id);
    },
    expireAll(): void {
      people.clear();
    },
  };
}
