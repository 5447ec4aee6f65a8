import type { Page } from "playwright-core";
import type { ChromiumBrowser } from "../../test/browser/driver/chromium.ts";
import type { EmbeddedSso } from "../../test/sso/embedded/start.ts";

const session = "MOD_AUTH_CAS_S";

/**
 * Leaves an old session of the ENT in the jar, for its host alone, where the ENT sets the new one for the whole domain
 * (apereo/mod_auth_cas#63). The older is sent first, and the ENT reads no other.
 */
export async function breakSession(browser: ChromiumBrowser, { entUrl }: EmbeddedSso): Promise<void> {
  await browser.context.clearCookies({ name: session });
  await browser.setCookie({ name: session, value: "old", url: `${entUrl}/`, secure: true, httpOnly: true });
}

/** Opens the courses, where the browser may give up; gives its error, or null when the page came. */
export async function wantCourses(page: Page, { entUrl }: EmbeddedSso): Promise<string | null> {
  const error = await page.goto(`${entUrl}/cours`).then(
    () => null,
    (refusal: Error) => refusal,
  );
  return error && (/ERR_\w+/.exec(error.message)?.[0] ?? error.message);
}
