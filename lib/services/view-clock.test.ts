import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readClocks } from "@/lib/platform/clock";
import { installBrowser } from "@/test/fakes/install-browser";
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
  expect(await viewClock("another")).toEqual({ source: "local", reason: "not-measured" });
});
