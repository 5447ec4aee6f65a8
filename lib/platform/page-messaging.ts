/**
 * The content script's only words to the background. It names the browser's own object: nothing that it does without is
 * loaded on every login page.
 */
type Runtime = { sendMessage: (message: unknown) => Promise<unknown> };
type Scope = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/**
 * Sends, and once more when the background died before it answered. Null when there is nobody to talk to any more: the
 * extension was updated or removed while the page stayed open.
 */
export async function sendFromPage(message: unknown): Promise<unknown> {
  const scope = globalThis as unknown as Scope;
  const runtime = scope.browser?.runtime ?? scope.chrome?.runtime;
  const send = async (): Promise<unknown> => (await runtime?.sendMessage(message)) ?? null;
  return send().catch(() => send().catch(() => null));
}
