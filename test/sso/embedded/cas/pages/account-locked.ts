import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

export function accountLockedPage(view: View): Markup {
  const { words } = view;
  return casPage(
    view,
    words.lockedHeading,
    html`<div class="banner banner-danger" role="alert">
<h1 id="view-accountlocked-heading">${words.lockedHeading}</h1>
<p>${words.locked}</p>
</div>`,
  );
}
