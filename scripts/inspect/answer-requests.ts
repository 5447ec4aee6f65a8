import type { CDPSession } from "playwright-core";
import { type Answer, answerPage, answerPart } from "./answer.ts";
import type { SavedPage } from "./saved-page.ts";

/** What a tab shows now; `isServed` once the browser has been given it. */
export type Shown = SavedPage & { body: Buffer; isServed: boolean };

/**
 * Answers every request of a tab: with the page at its own address, once; with what was saved beside it; with nothing.
 * A way to another page is refused, and the page stays.
 */
export async function answerRequests(session: CDPSession, shown: () => Shown | null): Promise<void> {
  const { frameTree } = await session.send("Page.getFrameTree");
  session.on("Fetch.requestPaused", ({ requestId, request, resourceType, frameId }) => {
    const isNavigation = resourceType === "Document" && frameId === frameTree.frame.id;
    const page = shown();
    const answer = isNavigation ? enter(page, request.url) : page && answerPart(page, request.url);
    // A tab that is closed in the meantime wants no answer.
    void Promise.resolve(answer)
      .then((given) => reply(session, requestId, given))
      .catch(() => undefined);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
}

function enter(page: Shown | null, url: string): Answer | null {
  if (!page || page.isServed || withoutFragment(url) !== withoutFragment(page.url)) return null;
  page.isServed = true;
  return answerPage(page.body);
}

async function reply(session: CDPSession, requestId: string, answer: Answer | null): Promise<void> {
  if (!answer) {
    await session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
    return;
  }
  await session.send("Fetch.fulfillRequest", {
    requestId,
    responseCode: answer.status,
    responseHeaders: [{ name: "Content-Type", value: answer.type }],
    body: answer.body.toString("base64"),
  });
}

function withoutFragment(url: string): string {
  return new URL(url).href.split("#")[0] ?? url;
}
