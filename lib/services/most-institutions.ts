/** More than anybody studies at, and few enough to look for a tab's own among them at each page. */
export const mostInstitutions = 10;
