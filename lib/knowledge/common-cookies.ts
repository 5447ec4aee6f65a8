import data from "./common-cookies.json";
import type { CookieFact } from "./schema";

/** Cookies that stand on hosts of any product: balancers' affinity, statistics, consent. None of them is ever cleared. */
export const commonCookies = data as CookieFact[];
