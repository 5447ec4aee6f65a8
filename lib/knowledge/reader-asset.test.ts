import { afterEach, expect, test } from "vitest";
import { toLookMarkers } from "./look-markers";
import { handedMarkers, readerAsset, readerAssetText } from "./reader-asset";
import { systemMarkers } from "./system-markers";

afterEach(() => {
  delete (globalThis as { entreeMarkers?: unknown }).entreeMarkers;
});

test("the reader is handed what its scripts hold, once for each product however often they run", () => {
  expect(handedMarkers()).toEqual([]);
  const [first, second] = systemMarkers.map(toLookMarkers);
  for (const markers of [first, second, first]) if (markers) new Function(readerAssetText(markers))();
  expect(handedMarkers()).toEqual([first, second]);
});

test("each product has a script of its own", () => {
  expect(readerAsset("cas")).toBe("/markers/cas.js");
  expect(new Set(systemMarkers.map(({ id }) => readerAsset(id))).size).toBe(systemMarkers.length);
});
