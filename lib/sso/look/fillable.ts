/** What is typed into, save a site's own search. */
export const fillable =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"], [type="checkbox"], ' +
  '[type="radio"], [type="search"], [role="search"] input, header input, nav input)';
