import type { Exchange } from "../exchange.ts";
import { type Language, languageOf } from "./language.ts";
import { type Words, wordsIn } from "./words.ts";

/** What every page of the CAS needs to know of the request that asked for it. */
export interface View {
  language: Language;
  words: Words;
  /** Where the login leads, when the address says so. */
  service: string | undefined;
  /** The login for that same service. */
  loginAddress: string;
  /** The same, in the other language. */
  otherLanguageAddress: string;
}

export function viewOf(exchange: Exchange): View {
  const language = languageOf(exchange);
  const service = exchange.url.searchParams.get("service") ?? undefined;
  const query = new URLSearchParams(service === undefined ? {} : { service });
  const loginAddress = `/cas/login${query.size > 0 ? `?${query}` : ""}`;
  query.set("locale", language === "fr" ? "en" : "fr");
  return { language, words: wordsIn(language), service, loginAddress, otherLanguageAddress: `/cas/login?${query}` };
}
