import type { CookieFact } from "./schema";
import data from "./service-cookies.json";

/** Session cookies that services set by habit of the product they are made with, whatever the institution. */
export const serviceCookies = data as CookieFact[];
