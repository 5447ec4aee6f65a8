import * as fc from "fast-check";
import { expect, test } from "vitest";
import { judgeAnswer, type ProbeAnswer } from "./judge-answer";

const own = ["cas.ecole.test", "ent.ecole.test"];
const address = "https://cas.ecole.test/robots.txt";
const answer = (more: Partial<ProbeAnswer>): ProbeAnswer => ({
  status: 200,
  location: null,
  hasRetryAfter: false,
  html: "",
  ...more,
});
const judge = (more: Partial<ProbeAnswer>) => judgeAnswer(answer(more), address, own);

test.each<[string, Partial<ProbeAnswer>, string, string | null]>([
  ["the file is there", {}, "answered", null],
  ["it is not there", { status: 404, html: "<h1>Not found</h1>" }, "answered", null],
  ["sent on within the site", { status: 302, location: "https://www.ecole.test/" }, "answered", null],
  ["sent on within the host", { status: 302, location: "/login" }, "answered", null],
  [
    "sent to another site",
    { status: 302, location: "http://portail.wifi.test/?id=1" },
    "foreign",
    "http://portail.wifi.test/?id=1",
  ],
  ["the network wants a login", { status: 511, html: "<p>…" }, "foreign", null],
  [
    "a gateway that says so",
    { html: "<!--<WISPAccessGatewayParam><Redirect><LoginURL>https://gw.test/a?b=1&amp;c=2</LoginURL>-->" },
    "foreign",
    "https://gw.test/a?b=1&c=2",
  ],
  [
    "a page that sends on by itself",
    { html: '<meta http-equiv="refresh" content="0; url=https://portail.wifi.test/go">' },
    "foreign",
    "https://portail.wifi.test/go",
  ],
  [
    "a form of another site's",
    { html: '<form method="post" action="https://portail.wifi.test/accept">' },
    "foreign",
    "https://portail.wifi.test/accept",
  ],
  ["the login's own form", { html: '<form method="post" action="https://cas.ecole.test/login">' }, "answered", null],
  ["an error", { status: 502 }, "server-error", null],
])("%s", (_what, more, end, portal) => {
  expect(judge(more)).toMatchObject({ end, portal });
});

test.each<[string, Partial<ProbeAnswer>, boolean]>([
  ["says so in its title", { html: "<title>Maintenance en cours</title>" }, true],
  ["says so in a heading, as an error", { status: 503, html: "<h1>Site en maintenance</h1>" }, true],
  ["says when to come back", { status: 503, hasRetryAfter: true }, true],
  ["is down", { status: 503 }, false],
  ["speaks of one that is planned", { html: "<title>Connexion</title><p>Maintenance prévue samedi.</p>" }, false],
])("a page is in maintenance that %s: %s", (_what, more, isMaintenance) => {
  expect(judge(more).isMaintenance).toBe(isMaintenance);
});

test("no page of the network is told in an answer that leads nowhere else, whatever it holds", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 100, max: 510 }),
      fc.constantFrom(null, "/", "/login", "../a?b"),
      (html, status, location) => {
        const text = html.replaceAll("<", "");
        expect(judge({ html: text, status, location }).end).not.toBe("foreign");
      },
    ),
  );
});
