import type { InstitutionFile } from "./institution-schema";
import { foldWords, isEverywhere } from "./search-words.ts";

/** A word by which an institution is found, and how much it says that this one is meant. */
type Term = { word: string; weight: number; isName: boolean };

export type Indexed = {
  id: string;
  terms: readonly Term[];
  /** Its names, each as one text: who types the whole of one means it. */
  names: readonly string[];
  /** Its domains and hosts, which are typed as they are. */
  hosts: readonly string[];
  /** How many words of its name say something, one at least. */
  breadth: number;
  /** Universities stand before schools, schools before school ENTs, where little else decides. */
  order: number;
};

const weights = { short: 10, alias: 9, name: 8, town: 5, host: 4, region: 3, type: 2 } as const;

/** What people call each type of institution. */
const typeWords: Partial<Record<InstitutionFile["type"], string>> = {
  university: "université univ fac faculté",
  "university-of-technology": "université univ fac faculté",
  "catholic-university": "université univ fac faculté",
  "engineering-school": "école ingénieur ingénieurs",
  insa: "école ingénieur ingénieurs",
  "business-school": "école commerce management",
  "architecture-school": "école archi architecture",
  "art-school": "école art arts beaux",
  "vet-agro-school": "école agro véto",
  iep: "iep sciences po",
  "school-ent": "ent lycée collège élève parent pronote",
};

const types: readonly InstitutionFile["type"][] = ["university", "university-of-technology", "national-service"];

export type CatalogueIndex = { institutions: readonly Indexed[]; vocabulary: readonly string[] };

/** Prepares the catalogue for the search, once for as long as the page lives. */
export function indexCatalogue(files: readonly InstitutionFile[]): CatalogueIndex {
  const institutions = files.map(indexInstitution);
  const vocabulary = new Set(institutions.flatMap(({ terms }) => terms.map(({ word }) => word)));
  return { institutions, vocabulary: [...vocabulary] };
}

function indexInstitution(file: InstitutionFile): Indexed {
  const hosts = [...file.domains, ...file.mailDomains, ...file.sso, ...file.services].map(({ value }) => value);
  const found = new Map<string, number>();
  const add = (text: string | null | undefined, weight: number) => {
    const words = foldWords(text ?? "");
    // Typed in one go as often as not: `lyon1`, `ut2j`.
    const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
    for (const word of words) keep(word, isEverywhere(word) ? Math.min(weight, 1) : weight);
    for (const pair of pairs) keep(pair, weight - 1);
  };
  const keep = (word: string, weight: number) => found.set(word, Math.max(weight, found.get(word) ?? 0));
  add(file.shortName, weights.short);
  for (const alias of file.aliases) add(alias, weights.alias);
  add(file.name, weights.name);
  add(file.town, weights.town);
  for (const host of hosts) for (const word of foldWords(host)) keep(word, isEverywhere(word) ? 1 : weights.host);
  add(file.region, weights.region);
  add(typeWords[file.type], weights.type);
  const isFirst = types.indexOf(file.type);
  return {
    id: file.id,
    terms: [...found].map(([word, weight]) => ({ word, weight, isName: weight >= weights.name - 1 })),
    names: [file.shortName, ...file.aliases, file.name].map((name) => foldWords(name).join(" ")),
    hosts: [...new Set(hosts)],
    breadth: Math.max(1, foldWords(file.name).filter((word) => !isEverywhere(word)).length),
    order: isFirst === -1 ? (file.type === "school-ent" ? 5 : 4) : isFirst,
  };
}
