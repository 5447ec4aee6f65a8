import { openTab, openOwnPage as showOwnPage } from "@/lib/platform/tabs";

/** Opens one of our own pages. */
export function openOwnPage(
  path: "/options.html" | "/welcome.html" | "/codes.html" | "/codes.html#passkey" | `/clock.html#${string}`,
): Promise<void> {
  return showOwnPage(path);
}

/** Opens an address that a login page printed. Anything but http or https is refused. */
export async function openAddress(address: string): Promise<void> {
  if (/^https?:\/\//.test(address)) await openTab(address);
}
