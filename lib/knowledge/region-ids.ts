/** The parts of France that keep holidays or hours of their own. */
export const regionIds = [
  "metropolitan",
  "alsace-moselle",
  "guadeloupe",
  "martinique",
  "guyane",
  "reunion",
  "mayotte",
] as const;

export type RegionId = (typeof regionIds)[number];
