import { runSuite } from "./run-suite.ts";
import type { Outcome, Say, Suite } from "./suite.ts";

/** Two browsers' stories at a time: they wait more than they work. */
const lanes = 2;

const clash = (suite: Suite, other: Suite): boolean =>
  suite.isAlone === true ||
  other.isAlone === true ||
  (suite.uses ?? []).some((shared) => (other.uses ?? []).includes(shared));

type Means = { run: (suite: Suite, say: Say) => Promise<Outcome>; write: (text: string) => void };

/**
 * Runs every suite, two at a time where they do not get in each other's way. The one that spoke first is heard as it
 * speaks; what the other says comes in one piece, when it has ended or the first one has. A suite that must be alone
 * waits for those before it, and holds those after it.
 */
export async function runSuites(
  suites: readonly Suite[],
  { run, write }: Means = { run: runSuite, write: (text) => process.stdout.write(text) },
): Promise<Outcome> {
  let passedInAll = 0;
  const failuresInAll: string[] = [];
  const waiting = [...suites];
  const running = new Map<Suite, Promise<void>>();
  let speaker: Suite | null = null;

  const start = async (suite: Suite): Promise<void> => {
    const held: string[] = [`\n— ${suite.name}\n`];
    const say = (text: string): void => {
      held.push(text);
      speaker ??= suite;
      if (speaker === suite) write(held.splice(0).join(""));
    };
    const startedAt = performance.now();
    const { passed, failures } = await run(suite, say);
    passedInAll += passed;
    failuresInAll.push(...failures.map((failure) => `${suite.name}: ${failure}`));
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    held.push(`— ${suite.name}: ${passed} passed, ${failures.length} failed (${seconds} s)\n`);
    write(held.join(""));
    if (speaker === suite) speaker = null;
    running.delete(suite);
  };
  const next = (): Suite | undefined => {
    const free = (suite: Suite) => [...running.keys()].every((other) => !clash(suite, other));
    const firstAlone = waiting.findIndex(({ isAlone }) => isAlone);
    const reachable = firstAlone < 0 ? waiting : waiting.slice(0, Math.max(1, firstAlone));
    return running.size < lanes ? reachable.find(free) : undefined;
  };

  while (waiting.length > 0 || running.size > 0) {
    for (let suite = next(); suite; suite = next()) {
      waiting.splice(waiting.indexOf(suite), 1);
      running.set(suite, start(suite));
    }
    await Promise.race(running.values());
  }
  return { passed: passedInAll, failures: failuresInAll };
}
