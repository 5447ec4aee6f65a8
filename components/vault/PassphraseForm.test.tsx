// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click, type } from "@/test/fakes/visit";
import type { Attempt } from "./attempt";
import { PassphraseForm } from "./PassphraseForm";

const onSubmit = vi.fn();
const drawForm = (attempt: Attempt) =>
  draw(<PassphraseForm attempt={attempt} label="Phrase" submit="Ouvrir" onSubmit={onSubmit} />);

beforeAll(speakFrench);
beforeEach(() => onSubmit.mockClear());
afterEach(() => draw(null));

const alerts = () => [...document.querySelectorAll("[role=alert]")].map((alert) => alert.textContent).join("");

test("what was typed is given as it was typed, and nothing is not given", async () => {
  await drawForm({ state: "idle" });
  await click("open");
  expect(onSubmit).not.toHaveBeenCalled();
  await type("passphrase", " cinq mots  à moi ");
  await click("open");
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith(" cinq mots  à moi ");
});

test("work shows how far it is and takes no second try", async () => {
  await drawForm({ state: "idle" });
  await type("passphrase", "une phrase");
  await drawForm({ state: "working", share: 0.4 });
  expect(document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow")).toBe("40");
  document.querySelector("form")?.requestSubmit();
  expect(onSubmit).not.toHaveBeenCalled();
});

test("a wrong phrase is told, and selected to be typed over", async () => {
  const select = vi.spyOn(HTMLInputElement.prototype, "select");
  await drawForm({ state: "wrong" });
  expect(alerts()).toContain("Ce n’est pas la bonne phrase");
  expect(select).toHaveBeenCalledOnce();
  await drawForm({ state: "working", share: null });
  expect(alerts()).toBe("");
  await drawForm({ state: "wrong" });
  expect(select).toHaveBeenCalledTimes(2);
});

test("a wait is announced once, its seconds only shown, and takes no try", async () => {
  await drawForm({ state: "throttled", secondsLeft: 12 });
  await type("passphrase", "une phrase");
  await click("open");
  expect(onSubmit).not.toHaveBeenCalled();
  const said = alerts();
  await drawForm({ state: "throttled", secondsLeft: 11 });
  expect(alerts()).toBe(said);
  expect(document.querySelector("[data-action=open]")?.textContent).toMatch(/^Encore 11\ss$/);
});
