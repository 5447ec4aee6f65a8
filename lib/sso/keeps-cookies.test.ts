import { expect, test } from "vitest";
import { keepsCookies } from "./keeps-cookies";

const closed = (page: object) =>
  Object.defineProperty({ ...page }, "localStorage", {
    get: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  }) as Parameters<typeof keepsCookies>[0];
const open = { origin: "https://sso.test", navigator: { cookieEnabled: true }, localStorage: {} as Storage };

test.each([
  ["a page like any other", open, true],
  ["one where cookies are off altogether", { ...open, navigator: { cookieEnabled: false } }, false],
  ["one of a site that the student forbade", closed({ origin: open.origin, navigator: open.navigator }), false],
  ["a sandboxed one, of which nothing is known", closed({ origin: "null", navigator: open.navigator }), true],
])("%s", (_what, page, keeps) => expect(keepsCookies(page)).toBe(keeps));
