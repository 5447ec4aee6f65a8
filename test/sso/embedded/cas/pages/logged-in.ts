import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

export function loggedInPage(view: View, uid: string): Markup {
  const { words } = view;
  return casPage(
    view,
    words.loggedInHeading,
    html`<h1>${words.loggedInHeading}</h1>
<p>${words.loggedIn(uid)}<span id="principalId" hidden>${uid}</span></p>
<p id="view-genericsuccess-security">${words.stayCareful}</p>
<p><a class="button" href="/cas/logout">${words.logOut}</a></p>`,
  );
}
