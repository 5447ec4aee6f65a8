import { expect, test } from "vitest";
import { matchesWords } from "./matches-words";

const names = ["Lycée Sacré-Cœur", "Zoé.LEFÈVRE@exemple.test"];

test.each(["", "  ", "lycee", "LYCÉE", "coeur", "œur", "sacré lyc", "zoe lefevre", " exemple.test "])(
  "%j finds it",
  (typed) => expect(matchesWords(names, typed)).toBe(true),
);

test.each(["lycees", "coeur lille", "zoe@"])("%j does not", (typed) => {
  expect(matchesWords(names, typed)).toBe(false);
});
