// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { ReachView } from "@/lib/messages/reach-view";
import { type CheckState, checkNames } from "@/lib/reachability/list-checks";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click } from "@/test/fakes/visit";
import { ReachPart } from "./ReachPart";

beforeAll(speakFrench);
afterEach(() => draw(null));

const checks = (...states: CheckState[]) =>
  checkNames.map((name, index) => ({ name, state: states[index] ?? "skipped" }));
const fine: ReachView = {
  host: "cas.ecole.test",
  state: "reachable",
  checks: checks("passed", "passed", "passed", "passed", "passed", "passed"),
  isRunning: false,
  plot: null,
  rush: null,
  statusUrl: null,
  watch: null,
  canWatch: false,
  canNotify: true,
};
const plot = { points: [{ daysAgo: 3, ms: 200 }], todayMs: 1_720, usualMs: 215, timesSlower: 8, days: 42 };
const onWatch = vi.fn();
const onStop = vi.fn();
const onOpen = vi.fn();
const show = async (more: Partial<ReachView>, wasRunning = false) => {
  const page = await draw(
    <ReachPart view={{ ...fine, ...more }} wasRunning={wasRunning} onWatch={onWatch} onStop={onStop} onOpen={onOpen} />,
  );
  return { page, said: page.textContent?.replace(/\s/g, " ") ?? "" };
};

test("nothing is said where all is well and nothing was checked", async () => {
  expect((await show({})).page.innerHTML).toBe("");
  expect((await show({}, true)).page.querySelectorAll("[data-check-state=passed]")).toHaveLength(6);
});

test("each check is a sentence with its outcome in words, in a help desk's order", async () => {
  const { page, said } = await show({ state: "filtered", checks: checks("passed", "passed", "failed") });
  expect([...page.querySelectorAll("li")].map((check) => check.dataset.check)).toEqual([
    "connection",
    "name",
    "network",
  ]);
  for (const words of ["connecté (vérifié)", "bloque le passage (c’est là que ça coince)"])
    expect(said).toContain(words);
});

test("while it goes on, it says so where a screen reader hears it", async () => {
  const { page } = await show({ state: null, isRunning: true, checks: checks("running") });
  expect(page.querySelector("[role=status]")?.textContent).toContain("Je vérifie");
  expect(page.querySelector("[data-reach]")?.getAttribute("data-reach-running")).toBe("true");
});

test("slow is told in times, with a picture that has words, and the rush that explains it", async () => {
  const { page, said } = await show({ state: "slow", plot, rush: "start-of-term" });
  expect(said).toContain("8 fois plus lent que d’habitude");
  expect(said).toContain("C’est la rentrée");
  const label = page.querySelector("[role=img]")?.getAttribute("aria-label")?.replace(/\s/g, " ");
  expect(label).toBe(
    "Réponse du serveur ces 42 derniers jours : 220 millisecondes d’habitude, 1,7 seconde aujourd’hui.",
  );
  expect(page.querySelector("[data-fold]")).toBeNull();
});

test("where all is well the picture waits behind one line", async () => {
  const { page, said } = await show({ plot: { ...plot, todayMs: null, timesSlower: null } });
  expect(page.querySelector("[data-fold=speed]")).not.toBeNull();
  expect(said).toContain("Rien de mesuré aujourd’hui");
  expect(page.querySelector("[data-point=today]")).toBeNull();
});

test("one press watches, and another ends it", async () => {
  await show({ state: "server-down", canWatch: true });
  await click("watch");
  expect(onWatch).toHaveBeenCalledOnce();
  const until = new Date(2026, 10, 22, 23, 30).getTime();
  const { said } = await show({ state: "server-down", watch: { until } });
  expect(said).toContain("jusqu’à 23:30, et je te préviens");
  await click("stop-watching");
  expect(onStop).toHaveBeenCalledOnce();
  expect((await show({ watch: { until }, canNotify: false })).said).toContain("Sans ton accord");
});

test("the school's own page on what does not work is offered while something does not", async () => {
  const statusUrl = "https://etat.ecole.test/";
  await show({ state: "server-down", statusUrl });
  await click("status-page");
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(statusUrl);
  expect((await show({ statusUrl }, true)).page.querySelector("[data-action=status-page]")).toBeNull();
});
