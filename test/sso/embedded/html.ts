/** Markup made from templates, where everything put in is escaped unless it is markup itself. */

export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | Markup[] | undefined;

/** Gives the template as markup. Lists of markup are joined; `undefined` leaves nothing. */
export function html(template: TemplateStringsArray, ...parts: Part[]): Markup {
  return { markup: String.raw({ raw: template }, ...parts.map(render)) };
}

/** Says that a text written in this tree, such as a style sheet, is markup already. Never for what a request brings. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Escapes for HTML and XML, in text and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function render(part: Part): string {
  if (part === undefined) return "";
  if (Array.isArray(part)) return part.map(render).join("");
  return typeof part === "object" ? part.markup : escapeMarkup(String(part));
}
