import type { Envelope } from "@/lib/messages/protocol";
import { sendFromPage } from "@/lib/platform/page-messaging";
import { readPage } from "@/lib/sso/read-page";
import { watchPage } from "@/lib/sso/watch-page";

/**
 * Reads the login page that this script runs in and tells the background, again whenever what it says changes. Stops
 * for good where the background says that there is nothing to read.
 */
export async function readLoginPage(page: Document, address: Location, signal: AbortSignal): Promise<void> {
  const answer = (await sendFromPage({ name: "page.knowledge", request: {} })) as Envelope<"page.knowledge"> | null;
  if (!answer?.ok || signal.aborted) return;
  const { value: knowledge } = answer;
  if (knowledge === null) return;
  let told = "";
  const tell = (): void => {
    const reading = readPage(page, new URL(address.href), knowledge.markers);
    const text = JSON.stringify(reading);
    if (text === told) return;
    told = text;
    void sendFromPage({ name: "page.read", request: { reading } });
  };
  tell();
  watchPage(page, tell, { signal });
}
