import { type ChosenInstitution, institutionFromFile } from "@/lib/knowledge/institution";
import type { InstitutionFile } from "@/lib/knowledge/institution-schema";
import { isToBeChecked } from "@/lib/knowledge/is-to-be-checked";
import { searchCatalogue } from "@/lib/knowledge/search-catalogue";
import { indexCatalogue } from "@/lib/knowledge/search-index";
import { isSharedHost } from "@/lib/knowledge/shared-hosts";
import { typedAlias } from "@/lib/knowledge/typed-alias";

type Listed = { id: string; name: string; shortName: string; alias: string | null; place: string | null };

/** What is known of an institution before its hosts are asked for. */
export type Found = {
  name: string;
  shortName: string;
  /** Null where nothing says where its login is. */
  institution: ChosenInstitution | null;
  /** Those of its hosts that no sure source names. */
  hostsToCheck: string[];
  /** Those of its hosts where other institutions answer too. */
  sharedHosts: string[];
  /** Its entry is its site, for want of a better address. */
  isEntryToCheck: boolean;
};

export type OpenCatalogue = {
  search: (typed: string) => Listed[];
  find: (id: string) => Found | null;
};

function listed(file: InstitutionFile, typed: string): Listed {
  const { id, name, shortName, town, region } = file;
  return { id, name, shortName, alias: typedAlias(file, typed), place: town ?? region };
}

function foundIn(file: InstitutionFile): Found {
  const hosts = [...file.sso, ...file.services, ...(file.cookieDomain ? [file.cookieDomain] : [])];
  return {
    name: file.name,
    shortName: file.shortName,
    institution: institutionFromFile(file),
    hostsToCheck: hosts.filter(isToBeChecked).map(({ value }) => value),
    sharedHosts: hosts.map(({ value }) => value).filter(isSharedHost),
    isEntryToCheck: file.entry !== null && isToBeChecked(file.entry),
  };
}

/** The catalogue as the first run searches it, fetched from the package when it is asked for. */
export async function openCatalogue(): Promise<OpenCatalogue> {
  const { catalogue } = await import("@/lib/knowledge/catalogue");
  const byId = new Map(catalogue.map((file) => [file.id, file]));
  const index = indexCatalogue(catalogue);
  return {
    search: (typed) =>
      searchCatalogue(index, typed).flatMap((id) => {
        const file = byId.get(id);
        return file ? [listed(file, typed)] : [];
      }),
    find: (id) => {
      const file = byId.get(id);
      return file ? foundIn(file) : null;
    },
  };
}
