/** What an origin keeps in a browser beside its cookies, counted. */
export type SiteData = {
  /** Entries of localStorage and sessionStorage. */
  entries: number;
  databases: number;
  caches: number;
  workers: number;
};
