import { crest, htmlDocument } from "../../document.ts";
import { html, type Markup, trusted } from "../../html.ts";
import type { View } from "../view.ts";

const style = trusted(`
  header a { margin-inline-start: auto }
  #content { display: grid; grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); gap: 1.5rem; align-items: start }
  @media (max-width: 44rem) { #content { grid-template-columns: 1fr } }
  .card > * + *, form > * + *, aside > * + * { margin-top: 1rem }
  aside { padding: .5rem .25rem; color: #434d47; font-size: .9375rem }
  aside h2 { color: #1d2521 } aside h2 + p { margin-top: .25rem }
  label { display: block; font-weight: 600; margin-bottom: .25rem }
  label.choice { display: flex; gap: .5rem; align-items: center; font-weight: 400 }
  input:not([type=checkbox], [type=hidden]) { font: inherit; width: 100%; padding: .625rem .75rem; border: 1px solid #8d968f;
    border-radius: 6px }
  fieldset { border: 0; padding: 0 } legend { font-weight: 600; margin-bottom: .25rem }
  #boxes { display: flex; gap: .5rem } #boxes input { width: 3rem; text-align: center } iframe { border: 0 }
  input:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid #7fc2a8; outline-offset: 1px }
  button, .button { display: inline-block; font: inherit; font-weight: 600; padding: .625rem 1.25rem; border: 0;
    border-radius: 6px; background: #0d5a46; color: #fff; text-decoration: none; cursor: pointer }
  .banner { padding: .75rem 1rem; border-radius: 6px; border-inline-start: 4px solid }
  .banner h1 + p { margin-top: .375rem }
  .banner-danger { background: #fbe9e6; border-color: #b3321d; color: #6d1c0f }
  .banner-warning { background: #fdf3d8; border-color: #b07a06; color: #5d4103 }
`);

/**
 * A page of the CAS: the school's head, one card, what students ask most, and the foot. Only the login form's page has
 * the ids of the real login view.
 */
export function casPage(view: View, title: string, card: Markup, { isLoginView = false } = {}): Markup {
  const { words, language, otherLanguageAddress } = view;
  const body = html`<header><div>
${crest}
<div><b>${words.school}</b><small>${words.desk}</small></div>
<a href="${otherLanguageAddress}" hreflang="${language === "fr" ? "en" : "fr"}">${words.otherLanguage}</a>
</div></header>
<main id="content">
<section${isLoginView ? html` id="loginForm"` : undefined} class="login-section card">
${card}
</section>
<aside${isLoginView ? html` id="loginSidePanel"` : undefined}>
<h2>${words.safetyTitle}</h2>
<p>${words.safety}</p>
<h2>${words.helpTitle}</h2>
<p>${words.help}</p>
<p><a href="mailto:assistance@ecole-exemple.test">${words.writeToHelp}</a></p>
</aside>
</main>
<footer><div>${words.footer}</div></footer>`;
  return htmlDocument({ language, title: `${title} - ${words.school}`, style, body });
}
