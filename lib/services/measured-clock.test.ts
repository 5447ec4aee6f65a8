import { beforeEach, expect, test } from "vitest";
import { readClocks } from "@/lib/platform/clock";
import { installBrowser } from "@/test/fakes/install-browser";
import { addSamples } from "./clock-memory";
import { institutionFromPage } from "./institution-from-page";
import { measuredClock } from "./measured-clock";

const host = "login.ecole.test";
const institution = { ...institutionFromPage(`https://${host}/`, null), system: "cas" };

function sampled(offsetMs: number, at = host) {
  const sent = readClocks();
  const sample = { host: at, roundTripMs: 40, sent, lowMs: offsetMs - 20, highMs: offsetMs + 20 };
  return addSamples(institution.id, [sample], sent);
}

beforeEach(() => {
  installBrowser();
});

test("a clock that was never measured is no evidence", async () => {
  expect(await measuredClock(institution)).toBeNull();
});

test.each([
  ["right", 0, { direction: "right", refusesCodes: false }],
  ["behind by minutes", 150_000, { direction: "behind", byMs: 150_000, refusesCodes: true, isZone: false }],
  ["ahead by minutes", -150_000, { direction: "ahead", byMs: 150_000, refusesCodes: true, isZone: false }],
  ["an hour off, as in the other season", 3_600_000, { direction: "behind", refusesCodes: true, isZone: true }],
])("a clock that is %s", async (_what, offsetMs, expected) => {
  await sampled(offsetMs);
  expect(await measuredClock(institution)).toMatchObject({ ...expected, isDisputed: false });
});

test("hosts that disagree leave it disputed", async () => {
  await sampled(0, "otp.ecole.test");
  await sampled(150_000);
  expect(await measuredClock(institution)).toMatchObject({ direction: "behind", isDisputed: true });
});
