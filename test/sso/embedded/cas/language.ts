import type { Exchange } from "../exchange.ts";
import { firstCookie } from "../read-cookies.ts";
import { writeCookie } from "../write-cookie.ts";

export type Language = "fr" | "en";

/** Spring's default name for it. */
const languageCookie = "org.springframework.web.servlet.i18n.CookieLocaleResolver.LOCALE";

/** The language of the pages: `?locale=`, else the cookie it left, else French. */
export function languageOf(exchange: Exchange): Language {
  return chosenLanguage(exchange) ?? known(firstCookie(exchange.cookies, languageCookie)) ?? "fr";
}

/** The cookie that keeps a choice just made by `?locale=`. */
export function languageCookies(exchange: Exchange): string[] {
  const chosen = chosenLanguage(exchange);
  return chosen === undefined ? [] : [writeCookie(languageCookie, chosen, { path: "/cas" })];
}

function chosenLanguage(exchange: Exchange): Language | undefined {
  return known(exchange.url.searchParams.get("locale"));
}

function known(value: string | null | undefined): Language | undefined {
  return value === "fr" || value === "en" ? value : undefined;
}
