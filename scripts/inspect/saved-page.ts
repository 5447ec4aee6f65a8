/** A saved page and the address at which it is shown. */
export type SavedPage = { file: string; url: string };
