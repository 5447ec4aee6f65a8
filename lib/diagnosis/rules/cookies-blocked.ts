import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/**
 * The browser keeps no cookie of the login, which then forgets the student between two pages: the browser says so of the
 * page, or the page of the browser. Where the browser keeps those of this page, others' may be meant.
 */
export function cookiesBlocked({ cookiesOffAt, reading, attempt }: Evidence): Finding | null {
  const said = reading?.notices.find(({ kind }) => kind === "cookies-blocked");
  if (!said && (cookiesOffAt === null || attempt?.arrivedAt)) return null;
  const facts: Fact[] = cookiesOffAt === null ? [] : [{ kind: "cookies-off", host: cookiesOffAt }];
  if (said) facts.push({ kind: "page-said", notice: said });
  return conclude({
    kind: "cookies-blocked",
    facts,
    against: cookiesOffAt === null ? [{ kind: "cookies-on" }] : [],
    remedies: [{ kind: "open-browser-page", page: "site-cookies" }, { kind: "try-again" }, { kind: "retry-private" }],
    settledBy: "retry-private",
  });
}
