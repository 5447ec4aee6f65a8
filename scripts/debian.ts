/** Installs Debian's packages where that is possible: root, on a Debian, with apt. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/** Whether this machine's packages can be installed without asking anybody. */
export function canInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** The packages of the list that are not installed: all of them where there is no dpkg. */
export function missingPackages(names: readonly string[]): string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the fields are dpkg's
  const format = "--showformat=${db:Status-Status} ${Package}\\n";
  const { stdout } = spawnSync("dpkg-query", ["--show", format, ...names], { encoding: "utf8" });
  const installed = new Set(stdout?.split("\n"));
  return names.filter((name) => !installed.has(`installed ${name}`));
}

function apt(words: string[], settings: Record<string, string> = {}): void {
  const { status, stderr } = spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...words], {
    env: { ...quiet, ...settings },
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(`apt-get ${words[0]} failed: ${stderr.trim().split("\n").at(-1)}`);
}

/**
 * Installs what is missing of the list, without what the packages merely recommend and without starting a service.
 * @throws with apt's last words when it fails.
 */
export function installPackages(names: readonly string[]): void {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  console.log(`installing ${missing.length} Debian packages: ${missing.join(" ")}`);
  apt(["update"]);
  // RUNLEVEL=1 is what Debian's own start scripts ask before they start a daemon on installation.
  apt(["install", "-y", "--no-install-recommends", ...missing], { RUNLEVEL: "1" });
}
