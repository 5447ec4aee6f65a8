import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { SeenAnswer } from "@/lib/platform/answers";
import { installBrowser } from "@/test/fakes/install-browser";
import { institutionFromPage } from "./institution-from-page";
import { keptLatencies } from "./latency-memory";
import { placeOf } from "./place";
import { recallReach } from "./reach-memory";
import { noteFailedVisit, noteVisit } from "./watch-visits";

const host = "login.ecole.test";
const institution = institutionFromPage(`https://${host}/`, "cas");
if (!institution) throw new Error("no login's address");
const sentAt = 1_795_300_000_000;
const answer: SeenAnswer = {
  host,
  secure: true,
  isPage: true,
  status: 200,
  date: null,
  age: null,
  fromCache: false,
  sentAt,
  receivedAt: sentAt + 240,
};
const seen = async () => (await recallReach(institution.id)).seen;

beforeEach(async () => {
  installBrowser();
  await fakeBrowser.storage.local.set({ institutions: [institution] });
});

test("a page that came tells how its server is and how soon it answered", async () => {
  await noteVisit(answer);
  expect(await seen()).toMatchObject([{ host, end: "answered", tookMs: 240, source: "visit" }]);
  expect(await keptLatencies(institution.id)).toMatchObject([{ visits: [240], probes: [] }]);
});

test("an error of the server's is no measure of its speed", async () => {
  await noteVisit({ ...answer, status: 503 });
  expect(await seen()).toMatchObject([{ end: "server-error", status: 503 }]);
  expect(await keptLatencies(institution.id)).toEqual([]);
});

test.each<[string, Partial<SeenAnswer>]>([
  ["a picture", { isPage: false }],
  ["a page from the cache", { fromCache: true }],
  ["a page in clear", { secure: false }],
  ["another host's", { host: "www.ecole.test" }],
])("%s says nothing", async (_what, more) => {
  await noteVisit({ ...answer, ...more });
  expect(await seen()).toEqual([]);
});

test("a page that did not come tells why, unless the network had no part in it", async () => {
  const place = placeOf(`https://${host}/`, [institution]);
  if (!place) throw new Error("no place");
  await noteFailedVisit(place, "net::ERR_TOO_MANY_REDIRECTS", sentAt, 20);
  await noteFailedVisit(place, "net::ERR_ABORTED", sentAt, 20);
  expect(await seen()).toEqual([]);
  await noteFailedVisit(place, "net::ERR_CONNECTION_RESET", sentAt, 20);
  expect(await seen()).toMatchObject([{ end: "reset", error: "net::ERR_CONNECTION_RESET", tookMs: 20 }]);
});
