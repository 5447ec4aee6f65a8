import { type HTMLFormElement, type HTMLInputElement, Window } from "happy-dom";
import { createCookieJar } from "./cookie-jar.ts";
import { type Response, request } from "./request.ts";

/** As many as Chromium follows before ERR_TOO_MANY_REDIRECTS. */
const mostRedirects = 20;

/** Where a browser ended, and how. */
export interface Visit extends Response {
  url: URL;
  document: Window["document"];
  /** Status of each redirect on the way. */
  redirects: number[];
  /** The browser gave up: the last answer is one redirect more. */
  isEndless: boolean;
}

export type Visitor = ReturnType<typeof createVisitor>;

/** A browser without a window: a cookie jar, redirects and forms. */
export function createVisitor() {
  const jar = createCookieJar();

  async function once(url: URL, body?: string): Promise<Response> {
    const headers: Record<string, string> = { cookie: jar.header(url) };
    if (body !== undefined) headers["content-type"] = "application/x-www-form-urlencoded";
    const method = body === undefined ? "GET" : "POST";
    const response = await request(url, { method, headers, ...(body === undefined ? {} : { body }) });
    for (const setCookie of response.setCookies) jar.set(setCookie, url);
    return response;
  }

  async function go(address: string, body?: string): Promise<Visit> {
    let url = new URL(address);
    let response = await once(url, body);
    const redirects: number[] = [];
    while (response.headers.location !== undefined && redirects.length < mostRedirects) {
      redirects.push(response.status);
      url = new URL(String(response.headers.location), url);
      response = await once(url);
    }
    const { document } = new Window({ url: url.href });
    document.write(response.body);
    return { ...response, url, document, redirects, isEndless: response.headers.location !== undefined };
  }

  return {
    jar,
    go: (address: string) => go(address),
    /** Sends the page's form with `typed` in it. Refuses a page that has no form. */
    submit({ url, document }: Visit, typed: Record<string, string> = {}): Promise<Visit> {
      const form = document.querySelector("main form") as HTMLFormElement | null;
      if (!form) throw new Error(`No form on ${url.href}`);
      const hidden = [...form.querySelectorAll("input[type=hidden]")] as HTMLInputElement[];
      const fields = { ...Object.fromEntries(hidden.map((input) => [input.name, input.value])), ...typed };
      const action = new URL(form.getAttribute("action") ?? "", url);
      return go(action.href, new URLSearchParams(fields).toString());
    },
    /** Opens `address`, and logs in on the form that it leads to. */
    async logIn(address: string, uid: string, password = `Passw0rd-${uid}`): Promise<Visit> {
      return this.submit(await go(address), { username: uid, password });
    },
  };
}
