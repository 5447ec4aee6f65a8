import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

interface CodeForm {
  execution: string;
  isRefused: boolean;
}

export function codeFormPage(view: View, { execution, isRefused }: CodeForm): Markup {
  const { words, loginAddress } = view;
  const refusal = html`<div id="msg" class="banner banner-danger" role="alert"><p>${words.codeRefused}</p></div>`;
  return casPage(
    view,
    words.codeTitle,
    html`<h1>${words.codeTitle}</h1>
<p>${words.codeIntro}</p>
<form method="post" id="fm1" action="${loginAddress}">
${isRefused ? refusal : undefined}
<div><label for="token">${words.code}</label>
<input id="token" name="token" type="password" autocomplete="off" inputmode="numeric" required autofocus></div>
<label class="choice"><input type="checkbox" id="rememberDevice" name="rememberDevice" value="true"> ${words.rememberDevice}</label>
<input type="hidden" id="accountId" name="accountId" value="1">
<input type="hidden" name="execution" value="${execution}">
<input type="hidden" name="_eventId" value="submit">
<input type="hidden" name="geolocation" value="">
<button type="submit" name="login" id="login">${words.logIn}</button>
</form>`,
  );
}
