import { html, type Markup } from "../../html.ts";
import type { View } from "../view.ts";
import { casPage } from "./layout.ts";

interface LoginForm {
  execution: string;
  /** The name typed before, kept in the form. */
  uid?: string;
  isRefused?: boolean;
}

export function loginFormPage(view: View, { execution, uid = "", isRefused = false }: LoginForm): Markup {
  const { words, loginAddress } = view;
  const refusal = html`<div id="loginErrorsPanel" class="banner banner-danger" role="alert"><p>${words.badCredentials}</p></div>`;
  return casPage(
    view,
    words.loginTitle,
    html`<h1>${words.loginTitle}</h1>
<p>${words.loginIntro}</p>
<form method="post" id="fm1" action="${loginAddress}">
${isRefused ? refusal : undefined}
<div><label for="username">${words.username}</label>
<input id="username" name="username" type="text" value="${uid}" autocomplete="username" autocapitalize="none" spellcheck="false" required></div>
<div><label for="password">${words.password}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required></div>
<input type="hidden" name="execution" value="${execution}">
<input type="hidden" name="_eventId" value="submit">
<input type="hidden" name="geolocation" value="">
<button type="submit" name="submitBtn" id="submitBtn">${words.logIn}</button>
</form>
<p><a href="/cas/mot-de-passe" id="forgotPasswordLink">${words.forgotPassword}</a></p>`,
    { isLoginView: true },
  );
}
