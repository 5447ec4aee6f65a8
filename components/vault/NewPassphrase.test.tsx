// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click, type } from "@/test/fakes/visit";
import { NewPassphrase } from "./NewPassphrase";
import type { Weighed } from "./weighed";

const onChosen = vi.fn();
const onDrawAgain = vi.fn();
const weigh = (typed: string): Weighed =>
  typed.length < 15 ? { enough: false, reason: "too-short" } : { enough: true, reason: null };
const proposed = "citron galop marteau velours pluie";

beforeAll(speakFrench);
beforeEach(async () => {
  vi.clearAllMocks();
  await draw(
    <NewPassphrase proposed={proposed} onDrawAgain={onDrawAgain} weigh={weigh} submit="Voilà" onChosen={onChosen} />,
  );
});
afterEach(() => draw(null));

const words = () => document.body.textContent;

test("the proposed phrase is chosen once it was typed again", async () => {
  expect(words()).toContain(proposed);
  await click("noted");
  expect(words()).not.toContain(proposed);
  await type("passphrase-again", "citron galop");
  await click("confirm");
  expect(onChosen).not.toHaveBeenCalled();
  expect(document.querySelector("[role=alert]")?.textContent).toContain("Ce n’est pas tout à fait la même");
  await type("passphrase-again", proposed);
  await click("confirm");
  expect(onChosen).toHaveBeenCalledExactlyOnceWith(proposed);
});

test("no phrase is noted before it is drawn", async () => {
  await draw(<NewPassphrase proposed="" onDrawAgain={onDrawAgain} weigh={weigh} submit="Voilà" onChosen={onChosen} />);
  await click("noted");
  expect(document.querySelector("[data-step=confirm]")).toBeNull();
});

test("another one can be drawn", async () => {
  await click("draw-again");
  expect(onDrawAgain).toHaveBeenCalledOnce();
});

test("one's own is not taken before it is enough, and says what it lacks", async () => {
  await click("own");
  await type("passphrase", "trop court");
  expect(words()).toContain("Encore trop courte");
  await click("chosen");
  expect(document.querySelector("[data-step=own]")).not.toBeNull();
  await type("passphrase", "le chat joue au tarot");
  expect(words()).toContain("Solide");
  await click("chosen");
  await type("passphrase-again", "le chat joue au tarot");
  await click("confirm");
  expect(onChosen).toHaveBeenCalledExactlyOnceWith("le chat joue au tarot");
});

test("an accent typed in two pieces is the same accent", async () => {
  await click("own");
  await type("passphrase", "été indien sans fin".normalize("NFC"));
  await click("chosen");
  await type("passphrase-again", "été indien sans fin".normalize("NFD"));
  await click("confirm");
  expect(onChosen).toHaveBeenCalledOnce();
});

test("the field has the focus on the way, and the step itself on the way back", async () => {
  await click("noted");
  expect(document.activeElement?.getAttribute("name")).toBe("passphrase-again");
  await click("back");
  expect(document.activeElement?.contains(document.querySelector("[data-step=proposed]"))).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});
