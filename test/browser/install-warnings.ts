/** What Chromium warns of when an extension is installed, asked of Chromium itself by another extension. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "./driver/chromium.ts";

declare const chrome: { management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> } };

const asker = {
  manifest_version: 3,
  name: "Sonde",
  version: "1",
  permissions: ["management"],
  background: { service_worker: "worker.js" },
};

/** The sentences of the install prompt, for each manifest. */
export async function installWarnings(manifests: readonly object[]): Promise<string[][]> {
  const extension = mkdtempSync(join(tmpdir(), "entree-asker-"));
  writeFileSync(join(extension, "manifest.json"), JSON.stringify(asker));
  writeFileSync(join(extension, "worker.js"), "");
  try {
    const browser = await launchChromium({ extension });
    try {
      return await browser.workerEvaluate(
        (texts: string[]) => Promise.all(texts.map((text) => chrome.management.getPermissionWarningsByManifest(text))),
        manifests.map((manifest) => JSON.stringify(manifest)),
      );
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(extension, { recursive: true });
  }
}
