/** `npm run demo`: builds the extension, starts the embedded SSO and its ENT, and plays a repair in a real Chromium. */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { ChromiumBrowser } from "../test/browser/driver/chromium.ts";
import { beginAtSchool, endStory } from "../test/browser/embedded/school.ts";
import type { EmbeddedSso } from "../test/sso/embedded/start.ts";
import { bringChromium } from "./bring-chromium.ts";
import { takePicture } from "./demo/picture.ts";
import type { Stage } from "./demo/stage.ts";
import { stayToPlay } from "./demo/stay.ts";
import { playStory } from "./demo/story.ts";
import { StepFailed, teller } from "./demo/tell.ts";
import { hasDisplay } from "./has-display.ts";
import { runPackage } from "./package-command.ts";
import { startSchool } from "./start-school.ts";

const { values: wanted } = parseArgs({
  options: {
    headless: { type: "boolean", default: false },
    "no-stay": { type: "boolean", default: false },
    picture: { type: "string" },
  },
});
const inWindow = hasDisplay() && !wanted.headless && wanted.picture === undefined;
const folder = join(import.meta.dirname, "../demo");

/** Long enough for a person to read one step before the next; nothing else depends on it. */
const readingMs = 1_500;

let browser = null as ChromiumBrowser | null;
const interrupt = new AbortController();
process.once("SIGINT", () => {
  interrupt.abort();
  void browser?.close();
});

const secondsSince = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

try {
  const chromium = bringChromium();
  const how = inWindow ? "in a window" : hasDisplay() ? "headless" : "headless, for want of a display";
  console.log(`Chromium: ${chromium}, ${how}`);
  // There Chromium seals its profile, and may throw away the answer that ours has ready.
  if (inWindow && process.platform !== "linux") console.log("If it asks whether Entrée may see some sites, allow it.");
  const buildStart = performance.now();
  runPackage("wxt", ["build", "--mode", "demo"], "pipe");
  console.log(`Extension: built in ${secondsSince(buildStart)}`);
  const sso = await startSchool();
  try {
    console.log(`School: ${sso.entUrl} behind ${sso.ssoUrl}\n`);
    if (wanted.picture === undefined) await play(sso);
    else await takePicture(sso, wanted.picture);
  } finally {
    await browser?.close();
    await sso.stop();
  }
} catch (error) {
  process.exitCode = interrupt.signal.aborted ? 130 : 1;
  if (interrupt.signal.aborted) console.log("\nInterrupted.");
  else if (error instanceof StepFailed) console.log(`\nThe demo failed at “${error.message}”. See demo/ too.`);
  else console.error(error instanceof Error ? error.message : error);
  if (inWindow && !browser) console.log("Without a window: npm run demo -- --headless");
}

async function play(sso: EmbeddedSso): Promise<void> {
  const startedAt = performance.now();
  const stage: Stage = { page: null, popup: null };
  const letRead = () => (inWindow ? pause(readingMs) : null);
  const step = teller({ stage, folder, pause: letRead, signal: interrupt.signal });
  const begin = async () => {
    browser = await beginAtSchool(sso, { onDesktop: inWindow });
    return browser;
  };

  const student = await playStory({ begin, sso, stage, step });
  const stays = inWindow && !wanted["no-stay"];
  if (!stays) {
    Object.assign(stage, { page: null, popup: null });
    await step("nobody-else", "Nobody else", async () => {
      await endStory(student);
      return { seen: "Chromium's own log holds no request, of pages or extension, to another host than SSO and ENT." };
    });
  }
  console.log(`\nThe story took ${secondsSince(startedAt)}. Its pictures are in demo/.`);
  if (stays) await stayToPlay(student, sso);
}
