// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test } from "vitest";
import type { Timeline } from "@/lib/clock/timeline";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { ClocksPicture } from "./ClocksPicture";

beforeAll(speakFrench);
afterEach(() => draw(null));

const timeline: Timeline = {
  marks: [
    { clock: "server", position: 0.5, beyond: null, aheadMs: 0, spread: 0 },
    { clock: "computer", position: 0.45, beyond: null, aheadMs: -20_000, spread: 0.0001 },
    { clock: "phone", position: 1, beyond: "right", aheadMs: 7_200_000, spread: 0.05 },
  ],
  accepted: { from: 0.4, to: 0.6 },
  steps: [0.4, 0.6],
  spanMs: 400_000,
};

test("says in words where each clock stands, and whether its codes are accepted", async () => {
  const said = (await draw(<ClocksPicture timeline={timeline} />)).querySelector("svg")?.getAttribute("aria-label");
  expect(said?.replace(/\s/g, " ")).toBe(
    "Serveur (accepté). Ton ordinateur : 20 s de retard (accepté). Ton téléphone : 2 h d’avance (refusé).",
  );
});

test("keeps the server's hand between the lines and one beyond the edge whole inside", async () => {
  const page = await draw(<ClocksPicture timeline={timeline} />);
  const handOf = (clock: string) => page.querySelector(`[data-mark=${clock}] circle`)?.getAttribute("cx");
  expect([handOf("server"), handOf("computer"), handOf("phone")]).toEqual(["50.0%", "45.3%", "97.0%"]);
  expect(page.querySelectorAll("rect.accepted")).toHaveLength(3);
  expect(page.querySelectorAll(".is-outside")).toHaveLength(1);
});
