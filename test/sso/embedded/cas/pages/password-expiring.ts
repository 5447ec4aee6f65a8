import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

interface Warning {
  execution: string;
  days: number;
}

/** The page between an accepted password and the service. Only `form#form` leads on. */
export function passwordExpiringPage(view: View, { execution, days }: Warning): Markup {
  const { words, loginAddress } = view;
  return casPage(
    view,
    words.warningHeading,
    html`<h1>${words.warningHeading}</h1>
<div class="banner banner-warning" role="status"><p>${words.warning(days)}</p></div>
<form method="post" id="form" action="${loginAddress}">
<button type="submit" id="proceed">${words.proceed}</button>
<input type="hidden" name="execution" value="${execution}">
<input type="hidden" name="_eventId" value="proceed">
</form>
<p><a href="/cas/mot-de-passe" id="changePasswordLink">${words.changePassword}</a></p>`,
  );
}
