import type { ResetVerdict } from "@/lib/account/judge-reset-address";
import type { Envelope } from "@/lib/messages/protocol";
import { sendFromPage } from "@/lib/platform/page-messaging";
import type { Reading } from "@/lib/sso/reading";
import { watchResetAddress } from "./watch-reset-address";

/**
 * On a reset page, has the address judged where it is typed, by what the background knows of the institution's mail. Only
 * the verdict leaves the page. To be called with each reading.
 */
export function followResetAddress(page: Document, signal: AbortSignal): (reading: Reading) => Promise<void> {
  let followed: Element | null = null;
  let current = new AbortController();
  const tell = (verdict: ResetVerdict) => void sendFromPage({ name: "reset.judged", request: { verdict } });
  return async ({ step, fields }) => {
    const field = step === "reset" && fields.email ? page.querySelector(fields.email) : null;
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
