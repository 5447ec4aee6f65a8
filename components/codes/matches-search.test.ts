import { expect, test } from "vitest";
import { matchesSearch } from "./matches-search";

const account = { title: "Lycée Sacré-Cœur", subtitle: "Zoé.LEFÈVRE@exemple.test" };

test.each(["", "  ", "lycee", "LYCÉE", "coeur", "œur", "sacré lyc", "zoe lefevre", " exemple.test "])(
  "%j finds it",
  (typed) => expect(matchesSearch(account, typed)).toBe(true),
);

test.each(["lycees", "coeur lille", "zoe@"])("%j does not", (typed) => {
  expect(matchesSearch(account, typed)).toBe(false);
});
