/**
 * Asks a connection that browsers close now and then, or fail to open: once more on a fresh one when it fails, and
 * rejects when that fails too. What is asked has to bear being done twice.
 */
export function reopening<Connection>(open: () => Connection) {
  let connection: Connection | null = null;
  return async <Answer>(ask: (connection: Connection) => Promise<Answer>): Promise<Answer> => {
    connection ??= open();
    try {
      return await ask(connection);
    } catch {
      connection = open();
      return ask(connection);
    }
  };
}
