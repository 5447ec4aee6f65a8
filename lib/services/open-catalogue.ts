import { loadCatalogue } from "@/lib/knowledge/catalogue";
import { type ChosenInstitution, institutionFromFile } from "@/lib/knowledge/institution";
import { searchCatalogue } from "@/lib/knowledge/search-catalogue";

type Listed = { id: string; name: string; shortName: string; town: string };

export type OpenCatalogue = {
  search: (typed: string) => Listed[];
  find: (id: string) => ChosenInstitution | null;
};

/** The catalogue as the first run searches it. */
export function openCatalogue(): OpenCatalogue {
  const files = loadCatalogue();
  return {
    search: (typed) =>
      searchCatalogue(files, typed).map(({ id, name, shortName, town }) => ({ id, name, shortName, town })),
    find: (id) => {
      const file = files.find((candidate) => candidate.id === id);
      return file ? institutionFromFile(file) : null;
    },
  };
}
