// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { LockFooter } from "./LockFooter";

beforeAll(speakFrench);
afterEach(() => draw(null));

test.each([
  [15 * 60_000, "Se verrouille tout seul dans 15\u00a0min"],
  [14.6 * 60_000, "Se verrouille tout seul dans 15\u00a0min"],
  [60_000, "Se verrouille tout seul dans 1\u00a0min"],
  [59_999, "Se verrouille tout seul dans moins d’une minute"],
  [null, "Se verrouille quand tu fermes le navigateur"],
])("with %s ms left: %s", async (locksInMs, words) => {
  const page = await draw(<LockFooter locksInMs={locksInMs} onLock={() => {}} />);
  expect(page.querySelector("span")?.textContent).toBe(words);
});
