import { expect, test, vi } from "vitest";
import { browser } from "./browser";
import { onFieldMenu } from "./context-menu";

type Choose = (info: { menuItemId: string; frameId?: number }, tab?: { id?: number }) => void;

test("the item is heard from the page itself, not from a frame in it, and no other item is", () => {
  let choose: Choose = () => undefined;
  const onClicked = {
    addListener: (listener: Choose) => {
      choose = listener;
    },
  };
  Object.assign(browser, { contextMenus: { onClicked } });
  const heard = vi.fn();
  onFieldMenu("fill-code", heard);
  choose({ menuItemId: "fill-code", frameId: 0 }, { id: 7 });
  choose({ menuItemId: "fill-code", frameId: 3 }, { id: 8 });
  choose({ menuItemId: "other", frameId: 0 }, { id: 9 });
  choose({ menuItemId: "fill-code", frameId: 0 });
  expect(heard.mock.calls).toEqual([[7]]);
});
