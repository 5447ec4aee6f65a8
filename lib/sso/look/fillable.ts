const unfilled = "hidden submit button image reset checkbox radio search";

/** What is typed into, save a site's own search. */
export const fillable = `input:not(${unfilled.replace(/\w+/g, '[type="$&"],')} [role="search"] input, header input, nav input)`;
