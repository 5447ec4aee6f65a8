import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

export function serviceRefusedPage(view: View): Markup {
  const { words } = view;
  return casPage(
    view,
    words.serviceRefusedHeading,
    html`<div class="banner banner-danger" role="alert">
<h1>${words.serviceRefusedHeading}</h1>
<p>${words.serviceRefused}</p>
</div>`,
  );
}
