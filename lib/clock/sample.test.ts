import { expect, test } from "vitest";
import { readingAt } from "./clock-reading.ts";
import { type Answer, sampleAnswer } from "./sample.ts";

const answer: Answer = {
  host: "auth.univ-exemple.test",
  secure: true,
  status: 200,
  date: "Sun, 06 Nov 1994 08:49:37 GMT",
  age: null,
  fromCache: false,
  fromServiceWorker: false,
  sent: { wallMs: 784_111_770_250, steadyMs: 5000, run: "one" },
  receivedMs: 5120,
};

test("the offset lies between D - t1 and D + 1 s - t0, and our own clocks are read to the millisecond", () => {
  expect(sampleAnswer(answer)).toEqual({
    sample: {
      host: "auth.univ-exemple.test",
      sent: answer.sent,
      roundTripMs: 121,
      lowMs: 6750 - 120 - 2,
      highMs: 7750,
    },
  });
});

test("the round trip is timed by the steady clock: a clock set meanwhile does not change it", () => {
  const later = sampleAnswer({ ...answer, receivedMs: 5900 });
  expect(later).toMatchObject({ sample: { roundTripMs: 901, highMs: 7750 } });
});

test("an event that brings only its wall time has its place on the steady clock", () => {
  const now = { wallMs: answer.sent.wallMs + 120, steadyMs: 5120, run: "one" };
  expect(readingAt(answer.sent.wallMs, now)).toEqual(answer.sent);
});

test("an answer of age 0 came from the server just now", () => {
  expect(sampleAnswer({ ...answer, age: "0" })).toHaveProperty("sample");
});

test.each<[string, Partial<Answer>]>([
  ["plain-http", { secure: false }],
  ["from-cache", { fromCache: true }],
  ["from-service-worker", { fromServiceWorker: true }],
  ["not-modified", { status: 304 }],
  ["aged", { age: "1" }],
  ["aged", { age: "soon" }],
  ["no-date", { date: null }],
  ["no-date", { date: "yesterday" }],
  ["bad-timing", { receivedMs: 4999 }],
  ["bad-timing", { receivedMs: Number.NaN }],
])("%s proves nothing: %o", (reason, change) => {
  expect(sampleAnswer({ ...answer, ...change })).toEqual({ reason });
});
