import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

export function passwordExpiredPage(view: View): Markup {
  const { words } = view;
  return casPage(
    view,
    words.expiredHeading,
    html`<div class="banner banner-danger" role="alert">
<h1 id="view-expiredpass-heading">${words.expiredHeading}</h1>
<p>${words.expired}</p>
</div>
<p><a class="button" href="/cas/mot-de-passe">${words.changePassword}</a></p>`,
  );
}
