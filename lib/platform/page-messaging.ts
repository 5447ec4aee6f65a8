/**
 * The content script's only words to the background. It names the browser's own object: nothing that it does without is
 * loaded on every login page.
 */
type Runtime = { sendMessage: (message: unknown) => Promise<unknown> };
type Scope = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

/** As long as nobody hears while a background is being stopped. */
const stopMs = 500;

/**
 * Sends, and again when the background died before it answered: at once, for a page that is being left, and after its
 * stop. Null when there is nobody to talk to any more: the extension was updated or removed while the page stayed open.
 */
export async function sendFromPage(message: unknown): Promise<unknown> {
  const scope = globalThis as unknown as Scope;
  const runtime = scope.browser?.runtime ?? scope.chrome?.runtime;
  if (!runtime) return null;
  const send = async (): Promise<unknown> => {
    const answer = await runtime.sendMessage(message);
    // No answer is no error where another page of ours, an open popup, hears the message too.
    if (answer === undefined) throw new Error("unanswered");
    return answer;
  };
  const later = () => new Promise((resolve) => setTimeout(resolve, stopMs));
  return send()
    .catch(send)
    .catch(() => later().then(send))
    .catch(() => null);
}
