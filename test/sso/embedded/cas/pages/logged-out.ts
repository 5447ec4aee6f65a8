import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

export function loggedOutPage(view: View, backAddress: string | undefined): Markup {
  const { words } = view;
  const back =
    backAddress === undefined
      ? html`<a href="/cas/login">${words.backToLogin}</a>`
      : html`<a href="${backAddress}">${words.backToService}</a>`;
  return casPage(
    view,
    words.loggedOutHeading,
    html`<h1>${words.loggedOutHeading}</h1>
<p id="logoutMessage">${words.loggedOut}</p>
<p>${back}</p>`,
  );
}
