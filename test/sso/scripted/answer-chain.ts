import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Answer, page, redirect, text } from "../embedded/answer.ts";
import type { Exchange } from "../embedded/exchange.ts";
import { trusted } from "../embedded/html.ts";
import { randomId } from "../embedded/random-id.ts";
import { firstCookie } from "../embedded/read-cookies.ts";
import { type Product, serviceHostOf, ssoHostOf } from "./product.ts";

const pageFile = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../pages", `${name}.html`), "utf8");

/**
 * The login and the service of one product, which believe the first cookie of a name and no value they did not set. The
 * service sends to the login by a broker where there is one.
 */
export function createChain(product: Product, port: number, broker?: string) {
  const known = new Set<string>();
  const forget = () => known.clear();
  const service = `https://${serviceHostOf(product)}:${port}`;
  const login = `https://${ssoHostOf(product)}:${port}${product.loginPath}`;

  const issue = (): string => {
    const value = randomId();
    known.add(value);
    return value;
  };

  function show(name: string, status: number): Answer {
    const markup = pageFile(name).replace(/action="[^"]*"/, `action="${product.loginPath}"`);
    return page(status, trusted(markup), [product.pending(issue())]);
  }

  function atLogin({ method, url, cookies }: Exchange): Answer {
    if (url.pathname !== product.loginPath) return text(404, "Nothing here");
    const read = product.reads.map((name) => firstCookie(cookies, name)).filter((value) => value !== undefined);
    if (url.searchParams.has("stale")) return show(product.pages.stale, 200);
    if (read.some((value) => !known.has(value))) return show(product.pages.stale, 200);
    if (method !== "POST" && read.length < product.reads.length) return show(product.pages.login, 200);
    return redirect(`${service}/callback?${product.proof(issue())}`, product.granted(issue()));
  }

  function atService({ url, cookies }: Exchange): Answer {
    if (url.pathname === "/callback") {
      return redirect(`${service}/cours`, [`${product.serviceSession}=${issue()}; Path=/; Secure; HttpOnly`]);
    }
    if (url.pathname !== "/cours") return text(404, "Nothing here");
    if (known.has(firstCookie(cookies, product.serviceSession) ?? "")) return text(200, "Bienvenue");
    const target = new URLSearchParams({ redirect_uri: `${service}/cours`, target: `${service}/cours` });
    const direct = `${login}?${target}`;
    const address = broker ? `https://${broker}:${port}/?${new URLSearchParams({ next: direct })}` : direct;
    return redirect(address, [product.state(randomId().slice(0, 8))]);
  }

  return { atLogin, atService, forget };
}
