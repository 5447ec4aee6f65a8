import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findChromium } from "../../scripts/find-chromium.ts";

/** Writes a command that starts Chromium in a network of its own that has nothing in it, and gives its path. */
export async function withoutNetwork(folder: string): Promise<string> {
  const command = join(folder, "chromium-without-network");
  const script = `#!/bin/sh\nexec unshare --map-root-user --net -- ${findChromium()} "$@"\n`;
  await writeFile(command, script, { mode: 0o700 });
  return command;
}
