import { html, type Markup } from "../html.ts";
import { entPage } from "./layout.ts";

/** What the ENT shows when the CAS does not vouch for a ticket. */
export function refusedPage(code: string, ticket: string): Markup {
  return entPage(
    "Accès refusé",
    undefined,
    html`<section class="card">
<h1 id="refused">Accès refusé : ${code}</h1>
<p>Le ticket « ${ticket} » est inconnu, a déjà servi ou ne vaut pas pour cette page.</p>
<p><a href="/">Revenir à l’accueil</a></p>
</section>`,
  );
}
