import { handedMarkers } from "@/lib/knowledge/reader-asset";
import type { PageAnswer } from "@/lib/messages/page-answer";
import type { Envelope, Request } from "@/lib/messages/protocol";
import { sendFromPage } from "@/lib/platform/page-messaging";
import { keepsCookies } from "@/lib/sso/keeps-cookies";
import { hasUnusualLayout } from "@/lib/sso/keyboard-layout";
import { lookingOnce } from "@/lib/sso/look/looking-once";
import { sketchPage } from "@/lib/sso/look/sketch-page";
import type { Sketch } from "@/lib/sso/sketch";
import { watchLogin } from "@/lib/sso/watch/watch-login";
import { watchCapsLock } from "@/lib/sso/watch-caps-lock";
import { followResetAddress } from "./follow-reset-address";
import { watchSentForm } from "./watch-sent-form";
import { whenAnswered } from "./when-answered";

type Seen = Omit<Request<"page.read">, "told">;

/**
 * Looks at the login page that this script runs in and has the background judge what it shows, again whenever that
 * changes. Stops for good where the background says that there is nothing to read, or nothing more.
 */
export async function readLoginPage(page: Document, address: Location, signal: AbortSignal): Promise<void> {
  const markers = handedMarkers();
  const refused = new AbortController();
  const ended = AbortSignal.any([signal, refused.signal]);
  let answeredAt = whenAnswered();
  let sent = "";
  let answer: PageAnswer | null = null;
  // What the background has taken in; null while something is on its way there.
  let known: string | null = null;
  let sketch: Sketch | null = null;
  let capsLock = false;
  let unusualLayout = false;
  const tell = async (): Promise<void> => {
    sketch = lookingOnce(() => {
      const seen = sketchPage(page, new URL(address.href), markers);
      login.note(seen);
      return seen;
    });
    const seen: Seen = { sketch, answeredAt, keepsCookies: keepsCookies(globalThis), capsLock, unusualLayout };
    const text = JSON.stringify(seen);
    if (text === sent) return;
    sent = text;
    const request: Request<"page.read"> = { ...seen, told: known };
    known = null;
    const taken = (await sendFromPage({ name: "page.read", request })) as Envelope<"page.read"> | null;
    // What nobody took in is told again when the page stirs.
    if (!taken) sent = "";
    if (!taken?.ok) return;
    const { value: told } = taken;
    if (told === null) return refused.abort();
    // What was told of an earlier look says nothing of the last one.
    if (text !== sent) return;
    answer = told;
    known = told.sign;
    login.noteStep(answer.step);
    await resetAddress(answer);
  };
  const login = watchLogin(page, tell, { signal: ended, markers });
  const resetAddress = followResetAddress(page, ended);
  watchSentForm(page, () => (answer ? answer.password : passwordIn(sketch)), ended);
  // A style sheet that arrives hides or shows text, and is no mutation.
  page.defaultView?.addEventListener("load", () => void tell(), { signal: ended });
  page.defaultView?.addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (!persisted) return;
      // The browser kept the page and shows it again without asking the server: it is the newest page of its tab.
      answeredAt = Date.now();
      void tell();
    },
    { signal: ended },
  );
  const hear = (isOn: boolean): void => {
    capsLock = isOn;
    void tell();
  };
  watchCapsLock(page, hear, { signal: ended });
  await tell();
  unusualLayout = await hasUnusualLayout(navigator);
  if (unusualLayout && !ended.aborted) await tell();
}

/** The password field of a page that is not judged yet: browsers that fill it in can send it at once. */
function passwordIn(sketch: Sketch | null): string | null {
  const fields = sketch?.forms.flatMap((form) => form.fields) ?? [];
  return fields.find(({ type }) => type === "password")?.selector ?? null;
}
