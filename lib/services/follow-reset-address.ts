import type { ResetVerdict } from "@/lib/account/judge-reset-address";
import type { PageAnswer } from "@/lib/messages/page-answer";
import type { Envelope } from "@/lib/messages/protocol";
import { sendFromPage } from "@/lib/platform/page-messaging";
import { watchResetAddress } from "./watch-reset-address";

/**
 * On a reset page, has the address judged where it is typed, by what the background knows of the institution's mail. Only
 * the verdict leaves the page. To be called with what is told of each reading.
 */
export function followResetAddress(page: Document, signal: AbortSignal): (answer: PageAnswer) => Promise<void> {
  let followed: Element | null = null;
  let current = new AbortController();
  const tell = (verdict: ResetVerdict) => void sendFromPage({ name: "reset.judged", request: { verdict } });
  return async ({ step, email }) => {
    const field = step === "reset" && email ? page.querySelector(email) : null;
    if (field === followed) return;
    current.abort();
    followed = field;
    if (field === null) return;
    current = new AbortController();
    const answer = (await sendFromPage({ name: "reset.guide", request: {} })) as Envelope<"reset.guide"> | null;
    if (answer?.ok !== true) return;
    const { value: guide } = answer;
    if (guide !== null) watchResetAddress(field, guide, tell, AbortSignal.any([signal, current.signal]));
  };
}
