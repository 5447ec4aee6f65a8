import { isToBeChecked } from "./is-to-be-checked";

const proofs = ["source", "seen", "confidence", "identity"] as const;

/** What only those who check an institution's file read. */
const asides = [
  "uai",
  "login",
  "webmail",
  "loginFormat",
  "mfa",
  "franceConnect",
  "libraryProxy",
  "federation",
  "notes",
] as const;

type Left = (typeof proofs | typeof asides)[number];

/**
 * A fact as it runs: what proves it is for those who check the files, and the build leaves it out of the package, save
 * the word that a value is to be checked. The files themselves are parsed by their tests, so that a worker that wakes
 * does not parse them again.
 */
export type Shipped<T> = T extends readonly (infer Item)[]
  ? Shipped<Item>[]
  : T extends object
    ? { [Key in keyof T as Key extends Left ? never : Key]: Shipped<T[Key]> } & Doubt<T>
    : T;

type Doubt<T> = T extends { confidence: string; value: unknown } ? { confidence?: string } : unknown;

const isOneOf = (names: readonly string[], key: string): boolean => names.includes(key);

/** A product's file without its proofs, as JSON. */
export function shipSystem(text: string): string {
  return JSON.stringify(JSON.parse(text, (key, value) => (isOneOf(proofs, key) ? undefined : value)));
}

/** An institution's file with what runs of it, as JSON. */
export function shipInstitution(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (key, value) => {
      if (key === "confidence" && isToBeChecked({ confidence: value })) return value;
      return isOneOf(proofs, key) || isOneOf(asides, key) ? undefined : value;
    }),
  );
}
