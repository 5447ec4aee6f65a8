import { browser } from "./browser";

/** The system that the browser runs on, as browsers name them: "win", "mac", "linux", "cros", "android" and others. */
export async function systemName(): Promise<string> {
  return (await browser.runtime.getPlatformInfo()).os;
}
