import { expect, test } from "vitest";
import { typedAlias } from "./typed-alias";

const toulouse = {
  name: "Université Toulouse - Jean Jaurès",
  shortName: "Toulouse Jean-Jaurès",
  aliases: ["UT2J", "Le Mirail", "Toulouse 2"],
};

test.each([
  ["mirail", "Le Mirail"],
  ["toulouse mir", "Le Mirail"],
  ["ut2", "UT2J"],
  ["jaures", null],
  ["toulouse", null],
  ["université", null],
  ["le", null],
  ["", null],
])("%j was typed: the list adds %j", (typed, alias) => expect(typedAlias(toulouse, typed)).toBe(alias));
