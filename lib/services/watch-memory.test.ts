import { beforeEach, expect, test } from "vitest";
import { beginWatch, watchForMs } from "@/lib/reachability/watch";
import { installBrowser } from "@/test/fakes/install-browser";
import { forgetWatch, keepWatch, listWatches, takeDue, watchOf } from "./watch-memory";

beforeEach(() => {
  installBrowser();
});

const startedAt = 1_795_300_000_000;
const watch = beginWatch("ecole", "cas.ecole.test", startedAt, 0.5);

test("a look is taken once, however often the background is woken for it", async () => {
  await keepWatch(watch);
  expect(await takeDue(watch.nextAt - 1)).toEqual([]);
  const taken = await Promise.all([takeDue(watch.nextAt), takeDue(watch.nextAt)]);
  expect(taken.flat()).toEqual([watch]);
  expect(await watchOf("ecole")).toMatchObject({ tries: 1, startedAt });
});

test("the last one ends the watch", async () => {
  await keepWatch(watch);
  expect(await takeDue(startedAt + watchForMs)).toEqual([watch]);
  expect(await listWatches()).toEqual([]);
});

test("beginning again replaces it, and forgetting takes no other's", async () => {
  await keepWatch(watch);
  await keepWatch({ ...watch, institutionId: "other" });
  await keepWatch({ ...watch, tries: 3 });
  expect(await watchOf("ecole")).toMatchObject({ tries: 3 });
  await forgetWatch("ecole");
  expect((await listWatches()).map(({ institutionId }) => institutionId)).toEqual(["other"]);
});
