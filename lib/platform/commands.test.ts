import { expect, test, vi } from "vitest";
import { browser } from "./browser";
import { keysOf, onCommand } from "./commands";

type Press = (command: string, tab?: { id?: number }) => void;

test("the keys of a command are heard with the tab in front, those of another are not", () => {
  let press: Press = () => undefined;
  const onPressed = {
    addListener: (listener: Press) => {
      press = listener;
    },
  };
  Object.assign(browser, { commands: { onCommand: onPressed } });
  const heard = vi.fn();
  onCommand("fill-code", heard);
  press("fill-code", { id: 7 });
  press("other", { id: 8 });
  press("fill-code");
  press("fill-code", {});
  expect(heard.mock.calls).toEqual([[7]]);
});

test.each([
  [[{ name: "fill-code", shortcut: "Ctrl+Shift+F" }], "Ctrl+Shift+F"],
  [[{ name: "fill-code", shortcut: "" }], null],
  [[{ name: "other", shortcut: "Ctrl+Shift+Y" }], null],
])("of the commands %j the keys are %j", async (commands, keys) => {
  Object.assign(browser, { commands: { getAll: async () => commands } });
  expect(await keysOf("fill-code")).toBe(keys);
});
