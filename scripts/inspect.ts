/** `npm run -s inspect`: what the extension reads in a saved page. docs/adding-a-system.md tells how to use it. */
import { createInterface } from "node:readline";
import { parseArguments, usage, type Wanted } from "./inspect/arguments.ts";
import { inOneLine } from "./inspect/in-one-line.ts";
import { inOrder } from "./inspect/in-order.ts";
import { inspectLine } from "./inspect/inspect-line.ts";
import { inspectPage } from "./inspect/inspect-page.ts";

/** Pages mostly wait for their own scripts: more at once than there are cores, but not so many that each is slow. */
const tabs = 6;

try {
  process.exitCode = await run(parse());
} catch (error) {
  console.error(inOneLine(error));
  process.exitCode = 1;
}

function parse(): Wanted {
  try {
    return parseArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`inspect: ${inOneLine(error)}`);
    process.exit(2);
  }
}

/** Gives the exit code. */
async function run(wanted: Wanted): Promise<number> {
  if (wanted.mode === "help") {
    console.log(usage);
    return 0;
  }
  // What bundles and drives the browser takes its time to load: not for a slip in the arguments.
  const { startInspector } = await import("./inspect/inspector.ts");
  const inspector = await startInspector(wanted.mode === "batch" ? tabs : 1);
  try {
    if (wanted.mode === "single") {
      const { reading, explanation } = await inspectPage(inspector, wanted, wanted.explain);
      console.log(JSON.stringify(reading));
      if (explanation) console.error(explanation);
      return 0;
    }
    let unread = 0;
    const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
    const results = inOrder(lines, 2 * tabs, (line) => inspectLine(inspector, line, wanted.explain));
    for await (const { line, explanation, isRead } of results) {
      console.log(line);
      if (explanation) console.error(explanation);
      if (!isRead) unread += 1;
    }
    return unread > 0 ? 1 : 0;
  } finally {
    await inspector.stop();
  }
}
