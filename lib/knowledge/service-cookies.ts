import * as v from "valibot";
import { cookieFactSchema } from "./schema";
import data from "./service-cookies.json";

/** Session cookies that services set by habit of the product they are made with, whatever the institution. */
export const serviceCookies = v.parse(v.array(cookieFactSchema), data);
