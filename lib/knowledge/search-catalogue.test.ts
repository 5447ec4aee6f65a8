import { describe, expect, test } from "vitest";
import { catalogue } from "./catalogue";
import { searchCatalogue } from "./search-catalogue";
import { indexCatalogue } from "./search-index";

const index = indexCatalogue(catalogue);
const search = (typed: string) => searchCatalogue(index, typed);

describe("a search, as people type it,", () => {
  test.each([
    ["utc", "utc"],
    ["compiegne", "utc"],
    ["Compiègne", "utc"],
    ["technologie comp", "utc"],
    ["le 5000", "utc"],
    ["etu.utc.fr", "utc"],
    ["jeanne.durand@etu.utc.fr", "utc"],
    ["https://cas.utc.fr/cas/login?service=https%3A%2F%2Fent.utc.fr%2F", "utc"],
    ["compeigne", "utc"],
    ["jaures", "ut2j"],
    ["mirail", "ut2j"],
    ["tlse2", "ut2j"],
    ["univ-tlse2", "ut2j"],
    ["toulouse 2", "ut2j"],
    ["ut2j", "ut2j"],
    ["jean jaurés toulouse", "ut2j"],
    ["paul sabatier", "utoulouse"],
    ["toulouse 1", "ut-capitole"],
    ["sorbone", "sorbonne-universite"],
    ["sorbonne nouvelle", "sorbonne-nouvelle"],
    ["panthéon sorbonne", "paris1"],
    ["paris 8", "paris8"],
    ["paris13", "uspn"],
    ["jussieu", "sorbonne-universite"],
    ["inp grenoble", "grenoble-inp"],
    ["ensimag", "grenoble-inp"],
    ["grenoble alpes", "uga"],
    ["lyon1", "lyon1"],
    ["claude bernard", "lyon1"],
    ["ernest", "unistra"],
    ["strasbour", "unistra"],
    ["bureau virtuel", "urca"],
    ["aix marseile", "amu"],
    ["fac de nantes", "univ-nantes"],
    ["univ lorraine metz", "univ-lorraine"],
    ["insa lyon", "insa-lyon"],
    ["polytechnique", "polytechnique"],
    ["x", "polytechnique"],
    ["normale sup", "ens-psl"],
    ["scienes po", "sciencespo"],
    ["archi nantes", "ensa-nantes"],
    ["crous", "messervices-etudiant"],
    ["parcousup", "parcoursup"],
    ["educonnect", "educonnect"],
    ["lycée monlycee", "monlycee-net"],
    ["lycée victor hugo monlycee", "monlycee-net"],
    ["lycee occitanie", "mon-ent-occitanie"],
    ["college essonne", "essonne"],
    ["exemple univ", "univ-exemple"],
    ["école d'exemple", "ecole-exemple"],
  ])("%j finds %s first", (typed, id) => expect(search(typed)[0]).toBe(id));

  test.each([
    ["sésame", ["amu", "univ-lorraine", "univ-rennes", "rennes2", "univ-cotedazur", "uphf"]],
    ["toulouse", ["ut2j", "utoulouse", "ut-capitole"]],
  ])("%j finds all that it can mean", (typed, ids) =>
    expect(search(typed).slice(0, 8)).toEqual(expect.arrayContaining(ids)),
  );

  test("finds something from two letters on", () => {
    expect(search("co")).toContain("utc");
    expect(search("ut")).toEqual(expect.arrayContaining(["utc", "utt", "utbm"]));
    expect(search("u")).toEqual([]);
    expect(search("  ")).toEqual([]);
  });

  test("finds nothing for what is not there", () => {
    for (const typed of ["xyzzy", "université xyzzy", "zzyzx.org", "@"]) expect(search(typed), typed).toEqual([]);
  });
});

test("every institution is found first by each of its domains, and among the first by its name", () => {
  for (const { id, name, domains } of catalogue) {
    expect(search(name).slice(0, 2), name).toContain(id);
    for (const { value } of domains) expect(search(value).slice(0, 4), value).toContain(id);
  }
});
