import { describe, expect, test } from "vitest";
import type { Reading } from "@/lib/sso/reading";
import type { Attempt } from "./attempt";
import { type AttemptEvent, followAttempt } from "./follow-attempt";

const home = "https://ent.test/";
const courses = "https://ent.test/cours";

type Sent = Extract<AttemptEvent, { kind: "sent" }>;
const sent = (place: Sent["place"], requestId: string, more: Partial<Sent> = {}): Sent => ({
  kind: "sent",
  at: 1_000,
  requestId,
  method: "GET",
  place,
  wanted: null,
  withTicket: false,
  laterParameter: null,
  pendingNames: [],
  sentTwice: [],
  ...more,
});
const answered = (place: Sent["place"], status = 200, address = courses): AttemptEvent => ({
  kind: "answered",
  place,
  address,
  host: `${place}.test`,
  status,
  withTicket: false,
});
const read = (more: Partial<Reading> = {}): AttemptEvent => ({
  kind: "read",
  reading: { system: "cas", step: "password", notices: [], fields: {}, links: {}, offers: [], ...more },
});

function follow(...events: AttemptEvent[]): Attempt {
  const attempt = events.reduce<Attempt | null>((held, event) => followAttempt(held, event, home), null);
  if (!attempt) throw new Error("no attempt");
  return attempt;
}

const toLogin = [
  sent("service", "1", { wanted: courses }),
  sent("sso", "1", { wanted: courses }),
  answered("sso"),
  read(),
];
const submit = (requestId: string) => [sent("sso", requestId, { method: "POST" }), answered("sso"), read()];

describe("an attempt", () => {
  test("remembers the page first wanted through redirects, forms and addresses that no longer tell it", () => {
    expect(follow(...toLogin, ...submit("2"), sent("sso", "3")).entry).toBe(courses);
  });

  test("begins at the institution's own entry when no address tells it", () => {
    expect(follow(sent("sso", "1")).entry).toBe(home);
  });

  test("begins anew for another service, and once the service was reached", () => {
    expect(follow(...toLogin, sent("service", "2", { wanted: home })).entry).toBe(home);
    const arrived = [...toLogin, sent("service", "2", { withTicket: true, wanted: courses }), answered("service")];
    expect(follow(...arrived).arrivedAt).toBe(courses);
    expect(follow(...arrived, sent("sso", "3", { wanted: home })).arrivedAt).toBeNull();
  });

  test("counts the forms after which the login came back without a word", () => {
    expect(follow(...toLogin, ...submit("2"), ...submit("3")).silentReturns).toBe(2);
  });

  test("counts no return when the server refused what was typed", () => {
    expect(follow(...toLogin, sent("sso", "2", { method: "POST" }), answered("sso", 401), read()).silentReturns).toBe(
      0,
    );
  });

  test("counts the answers that speak of an expired session", () => {
    const stale = read({ notices: [{ kind: "stale-request", text: "" }] });
    expect(follow(...toLogin, sent("sso", "2", { method: "POST" }), answered("sso"), stale).staleAnswers).toBe(1);
  });

  test("notes a pending request that was there before it asked for anything, and not its own", () => {
    const pending = { pendingNames: ["lemonldappdata"] };
    expect(follow(sent("service", "1", { wanted: courses }), sent("sso", "1", pending)).leftovers).toEqual([
      "lemonldappdata",
    ]);
    expect(follow(...toLogin, sent("sso", "2", { ...pending, wanted: courses })).leftovers).toEqual([]);
  });

  test("keeps the browser's failure until the next request, and none for a page that was stopped", () => {
    const failed = (code: string): AttemptEvent => ({ kind: "failed", at: 1, host: "ent.test", code, wanted: courses });
    expect(follow(failed("net::ERR_TOO_MANY_REDIRECTS"))).toMatchObject({
      entry: courses,
      failure: { kind: "redirect-loop", host: "ent.test" },
    });
    expect(follow(failed("net::ERR_TOO_MANY_REDIRECTS"), sent("sso", "2")).failure).toBeNull();
    expect(followAttempt(null, failed("net::ERR_ABORTED"), home)).toBeNull();
  });

  test("takes an abortion after twenty requests in a row for the loop that it was", () => {
    const loop = Array.from({ length: 20 }, () => sent("sso", "1", { wanted: courses }));
    const aborted: AttemptEvent = {
      kind: "failed",
      at: 1,
      host: "cas.test",
      code: "net::ERR_ABORTED",
      wanted: courses,
    };
    expect(follow(...loop, aborted).failure?.kind).toBe("redirect-loop");
    expect(follow(...loop.slice(1), aborted).failure).toBeNull();
    expect(follow(...loop, sent("sso", "2"), aborted).failure).toBeNull();
  });
});

test("a login that begins with a page of an earlier one remembers it, and its own later pages are none", () => {
  const later = sent("sso", "1", { laterParameter: "execution" });
  expect(follow(later).keptFrom).toBe("execution");
  expect(follow(...toLogin, later).keptFrom).toBeNull();
});
