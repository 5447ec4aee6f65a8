/** A browser reduced to what a login needs: a cookie jar, redirections, and the page's form. No script. */

import { type Answer, type Question, request } from "./request.ts";

const maximumRedirections = 20;

export interface Page extends Answer {
  /** Where the redirections ended. */
  url: string;
  /** The addresses that redirected to it, the first one first. */
  redirectedFrom: string[];
}

export interface Visitor {
  /** Follows redirections as browsers do, up to 20; throws "Too many redirections" after that. */
  open(url: string): Promise<Page>;
  /** Sends the page's form with its hidden fields and these, and follows. */
  submit(page: Page, fields: Record<string, string>): Promise<Page>;
  /** As if an earlier visit had left this `Set-Cookie` line: older than all that comes later. */
  remember(url: string, setCookie: string): void;
  /** The names and values that a request to `url` would carry, the oldest cookie first (RFC 6265 §5.4). */
  cookiesFor(url: string): string[];
}

interface Cookie {
  pair: string;
  domain: string;
  isHostOnly: boolean;
}

export function createVisitor(): Visitor {
  // A map keeps a key's first place when its value changes, as a jar keeps a cookie's creation time (RFC 6265 §5.3).
  const jar = new Map<string, Cookie>();

  function remember(url: string, setCookie: string): void {
    const [pair = "", ...attributes] = setCookie.split(/;\s*/);
    const value = (name: string) => attributes.find((text) => text.toLowerCase().startsWith(`${name}=`))?.split("=")[1];
    const domain = value("domain")?.replace(/^\./, "");
    const key = `${pair.split("=")[0]} ${domain ?? `only ${new URL(url).hostname}`}`;
    if (Date.parse(value("expires") ?? "") < Date.now()) jar.delete(key);
    else jar.set(key, { pair, domain: domain ?? new URL(url).hostname, isHostOnly: domain === undefined });
  }

  function cookiesFor(url: string): string[] {
    const { hostname } = new URL(url);
    return [...jar.values()]
      .filter(({ domain, isHostOnly }) => hostname === domain || (!isHostOnly && hostname.endsWith(`.${domain}`)))
      .map(({ pair }) => pair);
  }

  async function follow(url: string, question: Question = {}, redirectedFrom: string[] = []): Promise<Page> {
    if (redirectedFrom.length > maximumRedirections) throw new Error(`Too many redirections, the last to ${url}`);
    const cookie = cookiesFor(url).join("; ");
    const answer = await request(url, { ...question, headers: cookie ? { cookie } : {} });
    for (const line of answer.headers["set-cookie"] ?? []) remember(url, line);
    const { location } = answer.headers;
    if (!location) return { ...answer, url, redirectedFrom };
    return follow(new URL(location, url).href, {}, [...redirectedFrom, url]);
  }

  return {
    open: (url) => follow(new URL(url).href),
    submit(page, fields) {
      const form = /<form[^>]*>/.exec(page.body)?.[0] ?? "";
      const target = new URL(attribute(form, "action"), page.url);
      const values = { ...hiddenFields(page.body), ...fields };
      if (attribute(form, "method") !== "get") return follow(target.href, { method: "POST", form: values });
      target.search = new URLSearchParams(values).toString();
      return follow(target.href);
    },
    remember,
    cookiesFor,
  };
}

function hiddenFields(html: string): Record<string, string> {
  const inputs = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  return Object.fromEntries(inputs.map((input) => [attribute(input, "name"), attribute(input, "value")]));
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
