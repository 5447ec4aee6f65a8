import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { attempt } from "@/test/fakes/evidence";
import { installBrowser } from "@/test/fakes/install-browser";
import { clearLog, forgetLogOf, noteDeed, noteSeen, readLog, restoreLog, viewLog } from "./attempt-log";
import type { Judged } from "./judge-tab";
import { emptyTabMemory } from "./tab-memory";

const judged = (kind: Judged["verdict"]["kind"], startedAt = 1): Judged => ({
  memory: { ...emptyTabMemory, attempt: attempt({ entry: "https://ent.test/cours?ticket=ST-1", startedAt }) },
  institution: { id: "ecole" } as Judged["institution"],
  verdict: {
    kind,
    certainty: "certain",
    facts: [{ kind: "no-login-seen" }],
    against: [],
    settledBy: null,
    remedies: [{ kind: "on-page" }],
  },
});

beforeEach(() => {
  installBrowser();
});

describe("the log of attempts", () => {
  test("keeps host and path, the verdict and what was done about it", async () => {
    await noteSeen(7, judged("stale-session"));
    await noteDeed(7, "repaired", judged("stale-session"));
    expect(await readLog()).toEqual([
      { at: 1, institutionId: "ecole", host: "ent.test", path: "/cours", verdict: "stale-session", did: "repaired" },
    ]);
    expect((await viewLog())[0]?.urgency).toBe("stop");
  });

  test("keeps nothing of a private window, nor of a page where no login was seen", async () => {
    vi.spyOn(fakeBrowser.tabs, "get").mockResolvedValue({ id: 7, incognito: true } as never);
    await noteSeen(7, judged("stale-session"));
    vi.restoreAllMocks();
    await noteSeen(7, judged("nothing-seen"));
    await noteSeen(7, null);
    expect(await readLog()).toEqual([]);
  });

  test("is cleared, and comes back before what was noted since", async () => {
    await noteSeen(7, judged("bad-credentials"));
    const cleared = await clearLog();
    expect(await readLog()).toEqual([]);
    await noteSeen(7, judged("logged-in", 2));
    await restoreLog(cleared);
    expect((await viewLog()).map(({ verdict }) => verdict)).toEqual(["logged-in", "bad-credentials"]);
  });

  test("comes back without saying twice what was seen again meanwhile", async () => {
    await noteSeen(7, judged("logged-in"));
    const cleared = await clearLog();
    await noteSeen(7, judged("logged-in"));
    await restoreLog(cleared);
    expect(await readLog()).toHaveLength(1);
  });

  test("hands back what is noted while it is being cleared, or keeps it", async () => {
    const [cleared] = await Promise.all([clearLog(), noteSeen(7, judged("bad-credentials"))]);
    await restoreLog(cleared);
    expect(await readLog()).toHaveLength(1);
  });

  test("forgets an institution that is removed", async () => {
    await noteSeen(7, judged("bad-credentials"));
    await forgetLogOf("other");
    expect(await readLog()).toHaveLength(1);
    await forgetLogOf("ecole");
    expect(await readLog()).toEqual([]);
  });
});
