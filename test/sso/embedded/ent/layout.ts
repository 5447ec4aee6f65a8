import { crest, htmlDocument } from "../document.ts";
import { html, type Markup, trusted } from "../html.ts";

const style = trusted(`
  header nav { margin-inline-start: auto; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem }
  header nav a { text-decoration: none; padding-block: .25rem; border-bottom: 2px solid transparent }
  header nav a:hover, header nav a[aria-current] { border-color: #7fc2a8 }
  #page { color: #5b655f; font-size: .875rem }
  .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 1.25rem; margin-top: 1.5rem }
  .card { padding: 1.25rem }
  .card p { margin-top: .75rem; overflow-wrap: anywhere }
  .card ul { list-style: none; padding: 0; margin-top: .5rem }
  .card li { padding: .5rem 0; border-top: 1px solid #ece8dc } .card li:first-child { border-top: 0 }
  .card small { display: block; color: #5b655f }
`);

/** A page of the ENT around `content`. */
export function entPage(title: string, navigation: Markup | undefined, content: Markup): Markup {
  const body = html`<header><div>
${crest}
<div><b>École d’Exemple</b><small>Espace numérique de travail</small></div>
${navigation}
</div></header>
<main>
${content}
</main>
<footer><div>École d’Exemple, Exempleville. École fictive : aucun vrai compte n’existe ici.</div></footer>`;
  return htmlDocument({ language: "fr", title: `${title} - ENT de l’École d’Exemple`, style, body });
}
