import { expect, test } from "vitest";
import { guessRegion } from "./guess-region";

test.each([
  ["Europe/Paris", "metropolitan"],
  ["Indian/Reunion", "reunion"],
  ["America/Martinique", "martinique"],
  ["Asia/Tokyo", "metropolitan"],
])("a computer in %s: %s", (timeZone, region) => {
  expect(guessRegion(timeZone)).toBe(region);
});
