type Browser = { origin: string; navigator: { cookieEnabled: boolean }; localStorage: Storage };

/**
 * Whether the browser keeps cookies of a page, as far as it tells without one being set. Chromium 156 says that cookies
 * are enabled where the student forbade this very site's; it closes the page's storage along with them, as Firefox does.
 * A sandboxed page has no storage, whatever becomes of its cookies.
 */
export function keepsCookies(page: Browser): boolean {
  if (!page.navigator.cookieEnabled) return false;
  if (page.origin === "null") return true;
  try {
    return page.localStorage !== null;
  } catch {
    return false;
  }
}
