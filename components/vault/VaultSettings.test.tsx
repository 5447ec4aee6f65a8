// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click, type } from "@/test/fakes/visit";
import { AutoLockChoice } from "./AutoLockChoice";
import { ChangePassphrase } from "./ChangePassphrase";
import { PasskeySetting } from "./PasskeySetting";
import { StartAgain } from "./StartAgain";
import { SwitchSetting } from "./SwitchSetting";

beforeAll(speakFrench);
afterEach(() => draw(null));

test("everything is deleted only once the word is typed", async () => {
  const onDelete = vi.fn();
  await draw(<StartAgain state="asked" onAsk={() => {}} onDelete={onDelete} onCancel={() => {}} />);
  expect(document.activeElement?.getAttribute("name")).toBe("sure");
  await click("delete-all");
  await type("sure", "effacé");
  await click("delete-all");
  expect(onDelete).not.toHaveBeenCalled();
  await type("sure", " Effacer ");
  await click("delete-all");
  expect(onDelete).toHaveBeenCalledOnce();
});

test("a switch asks, and stays as it is until its owner turns it", async () => {
  const onChange = vi.fn();
  await draw(<SwitchSetting title="T" text="t" name="n" isOn={false} onChange={onChange} />);
  const box = document.querySelector<HTMLInputElement>("[type=checkbox]");
  await act(() => box?.click());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  expect(box?.checked).toBe(false);
  await draw(<SwitchSetting title="T" text="t" name="n" isOn onChange={onChange} />);
  expect(box?.checked).toBe(true);
});

test("the time until the lock is one of five", async () => {
  const onChange = vi.fn();
  await draw(<AutoLockChoice minutes={15} onChange={onChange} />);
  const radios = [...document.querySelectorAll<HTMLInputElement>("[type=radio]")];
  expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
    ["1", false],
    ["5", false],
    ["15", true],
    ["60", false],
    ["exit", false],
  ]);
  await act(() => radios[4]?.click());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(null);
});

test("the passphrase in use comes before the new one", async () => {
  const onCurrent = vi.fn();
  const onChosen = vi.fn();
  const props = {
    proposed: "citron galop marteau velours pluie",
    onDrawAgain: () => {},
    weigh: () => ({ enough: true, reason: null }),
    onChosen,
    onAsk: () => {},
    onCurrent,
    onCancel: () => {},
  };
  await draw(<ChangePassphrase {...props} state={{ state: "asked", attempt: { state: "idle" } }} />);
  expect(document.querySelector("[data-proposed]")).toBeNull();
  await type("passphrase", "l’ancienne");
  await click("open");
  expect(onCurrent).toHaveBeenCalledExactlyOnceWith("l’ancienne");
  await draw(<ChangePassphrase {...props} state={{ state: "choosing" }} />);
  await click("noted");
  await type("passphrase-again", props.proposed);
  await click("confirm");
  expect(onChosen).toHaveBeenCalledExactlyOnceWith(props.proposed);
});

test.each([
  ["unsupported", false, false],
  ["none", true, false],
  ["set", false, true],
  ["failed", true, false],
  ["unfit", true, false],
] as const)("a passkey that is %s can be added: %s, removed: %s", async (state, canAdd, canRemove) => {
  await draw(<PasskeySetting state={state} onAdd={() => {}} onRemove={() => {}} />);
  expect(document.querySelector("[data-action=add-passkey]") !== null).toBe(canAdd);
  expect(document.querySelector("[data-action=remove-passkey]") !== null).toBe(canRemove);
});
