import { i18n } from "#i18n";

/**
 * Has the browser load our words while somebody is there to take them. Chromium loads them once a process, when they
 * are first asked for; asked by a page that is closed in the same moment it keeps none, and every later page of the
 * process stays empty (measured in Chromium 156).
 */
export function loadWords(): void {
  i18n.t("extensionName");
}
