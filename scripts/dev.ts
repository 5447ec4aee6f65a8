/** `npm run dev`: WXT's development run, beside the embedded SSO, in a Chromium that knows where that is. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { bringChromium } from "./bring-chromium.ts";
import { hasDisplay } from "./has-display.ts";
import { packageCommand } from "./package-command.ts";
import { schoolCard, startSchool } from "./start-school.ts";

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(words: readonly string[]): Promise<void> {
  const chromium = hasDisplay() ? bringChromium() : null;
  const sso = await startSchool();
  console.log(`École d’Exemple, a fictional school:\n${schoolCard(sso)}\n`);
  if (!chromium) console.log("No display: no browser is opened. Load .output/chrome-mv3-dev where there is one.\n");

  const [node, wxt] = packageCommand("wxt");
  const server = spawn(node, [wxt, ...words], {
    stdio: "inherit",
    env: {
      ...process.env,
      ...(chromium ? { CHROMIUM: chromium } : {}),
      ENTREE_ENT: sso.entUrl,
      ENTREE_CERTIFICATE_SPKI: sso.certificateSpki,
    },
  });
  // A terminal interrupts both processes; whoever interrupts this one alone means both.
  let interrupted = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      interrupted = true;
      server.kill(signal);
    });
  }
  const [code] = await once(server, "exit");
  await sso.stop();
  process.exitCode = interrupted ? 0 : (code ?? 1);
}
