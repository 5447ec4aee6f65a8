import { sendFromPage } from "@/lib/platform/page-messaging";

/** Nobody types a password in less: what is sent so soon was there already. */
const typingTakesMs = 1_500;

/**
 * Hears that the page sends its form with the password, and tells whether the browser had filled that in: by the state
 * that browsers give such a field until it is edited, or by how soon the form was sent. The password is not looked at.
 */
export function watchSentForm(page: Document, passwordField: () => string | null, signal: AbortSignal): void {
  let shownAt = performance.now();
  const noteShown = (): void => {
    shownAt = performance.now();
  };
  page.defaultView?.addEventListener("pageshow", noteShown, { signal });
  page.addEventListener(
    "submit",
    ({ target }) => {
      const selector = passwordField();
      if (selector === null || !(target instanceof Element)) return;
      const field = target.querySelector(selector);
      if (field === null) return;
      const filled = isFilled(field) || performance.now() - shownAt < typingTakesMs;
      void sendFromPage({ name: "password.sent", request: { filled } });
    },
    { capture: true, signal },
  );
}

function isFilled(field: Element): boolean {
  try {
    return field.matches(":autofill");
  } catch {
    return false;
  }
}
