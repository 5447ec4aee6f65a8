import data from "./mail-providers.json";

/** Domains of mail that anyone can have: no institution gives out such an address. */
export const mailProviders: readonly string[] = data.domains;
