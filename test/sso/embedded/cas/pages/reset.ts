import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

/** Where "forgot password" leads. The school gives new passwords at a desk, not in a form. */
export function resetPage(view: View): Markup {
  const { words, loginAddress } = view;
  return casPage(
    view,
    words.resetHeading,
    html`<h1>${words.resetHeading}</h1>
<p>${words.reset}</p>
<p><a href="${loginAddress}">${words.backToLogin}</a></p>`,
  );
}
