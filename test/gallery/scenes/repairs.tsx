import type { ComponentProps } from "preact";
import { RepairScreen } from "@/components/RepairScreen";
import { RetryScreen } from "@/components/RetryScreen";
import { SiteDataScreen } from "@/components/SiteDataScreen";
import type { RepairView, RetryView, SiteDataView } from "@/lib/messages/views";
import { verdictView } from "../fixtures/verdict-view";
import { popupScene } from "../popup-scene";
import { type Scene, still, taken } from "../scene";

type Moment = { busy?: "repair" | "undo"; failed?: boolean; arrived?: boolean };

function repair(id: string, more: Partial<RepairView>, { busy, failed = false, arrived = false }: Moment = {}): Scene {
  const told: RepairView = {
    phase: "done",
    inThisTab: true,
    isNews: true,
    cleared: 2,
    kept: 3,
    resisted: [],
    undoable: true,
    isRecent: true,
    isEntryKnown: true,
    ...more,
  };
  const view = verdictView(arrived ? "logged-in" : "login-ready", { repair: told });
  return popupScene(`repair/${id}`, () => (
    <RepairScreen view={view} repair={told} busy={busy ?? null} failed={failed} onUndo={still} onRepair={still}>
      {null}
    </RepairScreen>
  ));
}

function retry(id: string, more: Partial<RetryView>, { busy, failed = false }: Moment = {}): Scene {
  const told: RetryView = {
    phase: "asking",
    isOpened: true,
    mayWatch: true,
    browser: "chromium",
    entry: "https://ent.univ-exemple.test/cours",
    found: null,
    ...more,
  };
  return popupScene(`retry/${id}`, () => (
    <RetryScreen
      retry={told}
      busy={busy === "repair"}
      failed={failed}
      onCopy={taken}
      onAnswer={still}
      onRemedy={still}
      onEnd={still}
    >
      {null}
    </RetryScreen>
  ));
}

type Phase = ComponentProps<typeof SiteDataScreen>["phase"];

const siteData = (id: string, data: SiteDataView | "asked" | null, phase: Phase = "preview"): Scene =>
  popupScene(`site-data/${id}`, () => <SiteDataScreen data={data} phase={phase} onClear={still} onBack={still} />);

const host = "auth.univ-exemple.test";

/** What a repair did, and the two that come after it. */
export const repairScenes: Scene[] = [
  repair("done", {}),
  repair("arrived", {}, { arrived: true }),
  repair("done-at-ent", { isEntryKnown: false }),
  repair("nothing-cleared", { cleared: 0, kept: 1, undoable: false }),
  repair("undoing", { phase: "undoing" }, { busy: "undo" }),
  repair("undone", { phase: "undone", undoable: false }),
  repair("undone-in-part", { phase: "undone", undoable: false, resisted: ["JSESSIONID"] }),
  repair("resisted", { resisted: ["JSESSIONID", "AUTH_SESSION_ID"] }),
  repair("failed", {}, { failed: true }),
  retry("watching", { phase: "watching" }),
  retry("asking", {}),
  retry("asking-firefox", { mayWatch: false, browser: "firefox" }),
  retry("asking-blind", { mayWatch: false }),
  retry("asking-android", { mayWatch: false, browser: "android" }),
  retry("by-hand", { isOpened: false }),
  retry("by-hand-android", { isOpened: false, mayWatch: false, browser: "android" }),
  retry("works", { phase: "works" }),
  retry("repairing", { phase: "works" }, { busy: "repair" }),
  retry("repair-failed", { phase: "works" }, { failed: true }),
  retry("fails", { phase: "fails" }),
  retry("fails-known", {
    phase: "fails",
    found: { kind: "server-down", urgency: "stop", remedies: [{ kind: "try-again" }] },
  }),
  siteData("asked", "asked"),
  siteData("full", { host, entries: 12, databases: 1, caches: 2, workers: 1 }),
  siteData("some", { host, entries: 1, databases: 0, caches: 0, workers: 0 }),
  siteData("empty", { host, entries: 0, databases: 0, caches: 0, workers: 0 }),
  siteData("elsewhere", null),
  siteData("failed", { host, entries: 1, databases: 0, caches: 0, workers: 0 }, "failed"),
  siteData("clearing", { host, entries: 1, databases: 0, caches: 0, workers: 0 }, "clearing"),
  siteData("done", { host, entries: 0, databases: 0, caches: 0, workers: 0 }, "done"),
];
