import { rmSync } from "node:fs";
import { describeStage, photograph, type Stage } from "./stage.ts";

/** Plays a step and tells what was seen, in whole sentences; gives what the step gave, for those after it. */
export type Step = <T extends { seen: string }>(name: string, title: string, play: () => Promise<T>) => Promise<T>;

/** Thrown once a step's failure has been told in full. */
export class StepFailed extends Error {}

interface Telling {
  stage: Stage;
  /** Where the pictures go; emptied first, so that it holds this story's alone. */
  folder: string;
  /** Called between two steps. */
  pause: () => Promise<unknown> | null;
  /** Once aborted, the story ends without a word. */
  signal: AbortSignal;
}

/**
 * Gives the function that tells a step: one line with a tick and what was seen, and its pictures. A step that fails is
 * told with what was on the screen instead.
 */
export function teller({ stage, folder, pause, signal }: Telling): Step {
  let number = 0;
  rmSync(folder, { recursive: true, force: true });
  return async (name, title, play) => {
    number += 1;
    const picture = `${String(number).padStart(2, "0")}-${name}`;
    const heading = `${String(number).padStart(2)} ${title}.`;
    try {
      const played = await play();
      await photograph(stage, folder, picture);
      console.log(wrapped(`✓ ${heading} ${played.seen}`));
      await pause();
      signal.throwIfAborted();
      return played;
    } catch (error) {
      signal.throwIfAborted();
      console.log(`✗ ${heading} ${reasonOf(error)}`);
      const shown = await describeStage(stage);
      if (shown.length > 0) console.log(["\nOn the screen instead:", ...shown].join("\n  "));
      await photograph(stage, folder, `${picture}-failed`).catch(() => {});
      throw new StepFailed(title, { cause: error });
    }
  };
}

/** Without the list of its calls that Playwright hangs on. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.split("\nCall log:")[0]?.trim() ?? said;
}

/** Broken into lines of at most a hundred characters, those after the first under the text. */
function wrapped(line: string): string {
  return line.replace(/(.{1,95})(?: |$)/g, "$1\n     ").trimEnd();
}
