import type { Account } from "../accounts.ts";
import { randomId } from "../random-id.ts";

/** Where a conversation stands: which form was shown, and to whom once the password was accepted. */
export type Stage = { at: "password" } | { at: "code"; account: Account } | { at: "warning"; account: Account };

interface Snapshot {
  session: string;
  conversation: string;
  stage: Stage;
}

export type Conversations = ReturnType<typeof createConversations>;

/**
 * Logins under way. A session is one browser, by its `JSESSIONID`; a conversation is one login in it; an execution is
 * the key of one form of that login, good until the login ends. It opens nothing in another session.
 */
export function createConversations() {
  const sessions = new Set<string>();
  const snapshots = new Map<string, Snapshot>();
  return {
    openSession(): string {
      const session = randomId().toUpperCase();
      sessions.add(session);
      return session;
    },
    isSession(id: string): boolean {
      return sessions.has(id);
    },
    /** Gives the execution for a form that is about to be shown. */
    remember(session: string, stage: Stage, conversation: string = randomId()): string {
      const execution = `${conversation}_${randomId()}`;
      snapshots.set(execution, { session, conversation, stage });
      return execution;
    },
    resume(session: string | undefined, execution: string): Snapshot | undefined {
      const snapshot = snapshots.get(execution);
      return snapshot?.session === session ? snapshot : undefined;
    },
    end(conversation: string): void {
      for (const [execution, snapshot] of snapshots) {
        if (snapshot.conversation === conversation) snapshots.delete(execution);
      }
    },
    expireAll(): void {
      snapshots.clear();
    },
  };
}
