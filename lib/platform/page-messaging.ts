/**
 * The content script's only words to the background. It names the browser's own object rather than import it: the
 * polyfill would be two thirds of the script's size on every login page.
 */
type Runtime = { sendMessage: (message: unknown) => Promise<unknown> };
type Scope = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** Null when the extension was updated or removed while the page stayed open: there is nobody to talk to any more. */
export async function sendFromPage(message: unknown): Promise<unknown> {
  const scope = globalThis as unknown as Scope;
  const runtime = scope.browser?.runtime ?? scope.chrome?.runtime;
  try {
    return (await runtime?.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}
