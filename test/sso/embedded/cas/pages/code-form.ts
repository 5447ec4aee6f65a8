import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { type CodePage, codeFields } from "./code-fields.ts";
import { casPage } from "./layout.ts";

interface CodeForm {
  kind: CodePage;
  execution: string;
  isRefused: boolean;
}

export function codeFormPage(view: View, { kind, execution, isRefused }: CodeForm): Markup {
  const { words, loginAddress } = view;
  const isFramed = kind === "framed" || kind === "sandboxed-frame";
  const refusal = html`<div id="msg" class="banner banner-danger" role="alert"><p>${words.codeRefused}</p></div>`;
  const form = html`<form method="post" id="fm1" action="${loginAddress}"${isFramed ? html` target="_top"` : undefined}>
${isRefused ? refusal : undefined}
<div>${codeFields(kind, words.code)}</div>
<label class="choice"><input type="checkbox" id="rememberDevice" name="rememberDevice" value="true"> ${words.rememberDevice}</label>
<input type="hidden" id="accountId" name="accountId" value="1">
<input type="hidden" name="execution" value="${execution}">
<input type="hidden" name="_eventId" value="submit">
<input type="hidden" name="geolocation" value="">
<button type="submit" name="login" id="login">${words.logIn}</button>
</form>`;
  const heading = html`<h1>${words.codeTitle}</h1>
<p>${words.codeIntro}</p>`;
  return casPage(
    view,
    words.codeTitle,
    html`${heading}
${isFramed ? frame(kind, form) : form}`,
  );
}

function frame(kind: CodePage, form: Markup): Markup {
  const sandbox = html` sandbox="allow-forms allow-scripts allow-top-navigation"`;
  return html`<iframe title="Code" width="100%" height="260"${kind === "framed" ? undefined : sandbox} srcdoc="${form.markup}"></iframe>`;
}
