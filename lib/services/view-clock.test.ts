import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readClocks } from "@/lib/platform/clock";
import { installBrowser } from "@/test/fakes/install-browser";
import { noteEstimate } from "./clock-history";
import { addSamples } from "./clock-memory";
import { institutionFromPage } from "./institution-from-page";
import { viewClock } from "./view-clock";

const offsetMs = 150_000;
const host = "login.ecole.test";

beforeEach(() => {
  installBrowser();
});

/** Two minutes and a half behind the server of a school that has this product. */
async function viewAt(system: string | null) {
  const institution = { ...institutionFromPage(`https://${host}/`, null), system };
  await fakeBrowser.storage.local.set({ institutions: [institution] });
  const sent = readClocks();
  const sample = { host, roundTripMs: 40, sent, lowMs: offsetMs - 20, highMs: offsetMs + 20 };
  await addSamples(institution.id, [sample], sent);
  return viewClock(institution.id);
}

test.each([
  ["cas", "refused", 30],
  ["entcore", "refused", 60],
  ["privacyidea", "fine", 30],
  [null, "refused", 30],
  ["simplesamlphp", "refused", 30],
])("what a wrong clock does is told by the product: %s", async (system, effect, stepSeconds) => {
  const view = await viewAt(system);
  expect(view).toMatchObject({ source: "server", direction: "behind", effect, codeWindow: { stepSeconds } });
});

test("what was never measured is this computer's", async () => {
  expect(await viewClock("another")).toEqual({ source: "local", reason: "not-measured", disagreement: null });
});

test("hosts that disagree are told", async () => {
  const { id } = institutionFromPage(`https://${host}/`, null);
  const sent = readClocks();
  const otherHost = "otp.ecole.test";
  await addSamples(id, [{ host: otherHost, roundTripMs: 40, sent, lowMs: 0, highMs: 1_000 }], sent);
  const view = await viewAt("cas");
  expect(view.disagreement).toMatchObject({ ahead: host, behind: otherHost });
  expect(view.disagreement?.gapMs).toBeCloseTo(offsetMs - 20 - 1_000);
  // Codes are made at the time of the one that was heard last: its page is the one in front.
  expect(view).toMatchObject({ source: "server", direction: "behind" });
});

test("a clock that goes wrong day by day is told as such", async () => {
  const { id } = institutionFromPage(`https://${host}/`, null);
  await noteEstimate(id, { atMs: Date.now() - 20 * 86_400_000, lowMs: -20, highMs: 20 });
  expect(await viewAt("cas")).toMatchObject({ source: "server", cause: "drifting" });
});
