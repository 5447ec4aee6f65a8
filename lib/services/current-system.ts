import { systemName } from "@/lib/platform/system-name";

/** The system whose clock the browser reads; Windows, which most have, where it is none that we know. */
export async function currentSystem(): Promise<"windows" | "macos" | "linux" | "chromeos" | "android"> {
  switch (await systemName()) {
    case "mac":
      return "macos";
    case "cros":
      return "chromeos";
    case "android":
      return "android";
    case "linux":
    case "openbsd":
      return "linux";
    default:
      return "windows";
  }
}
