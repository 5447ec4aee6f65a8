// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  boxes,
  boxIds,
  field,
  leaveCodePage,
  openCodePage,
  sixBoxes,
  write,
  writtenCode,
} from "@/test/fakes/code-page";

beforeEach(openCodePage);
afterEach(leaveCodePage);

describe("one field", () => {
  test.each(["text", "tel", "number", "password", "search"])("of type %s holds the code", async (type) => {
    field().type = type;
    expect(await write()).toBe("written");
    expect(field().value).toBe(writtenCode);
    expect(field("#name").value).toBe("");
  });

  test("hears what a keyboard makes it hear, digit by digit", async () => {
    const heard: string[] = [];
    for (const name of ["focus", "keydown", "beforeinput", "input", "keyup", "change"])
      field().addEventListener(name, (event) => {
        const data = (event as InputEvent).data ?? (event as KeyboardEvent).key ?? "";
        heard.push(`${name} ${data}`.trim());
      });
    await write();
    const perDigit = [...writtenCode].flatMap((digit) =>
      ["keydown", "beforeinput", "input", "keyup"].map((name) => `${name} ${digit}`),
    );
    expect(heard[0]).toBe("focus");
    expect(heard.filter((name) => name !== "focus")).toEqual([...perDigit, "change"]);
  });

  test("loses what was in it", async () => {
    field().value = "999999";
    expect(await write()).toBe("written");
    expect(field().value).toBe(writtenCode);
  });

  test("may set the digits apart", async () => {
    field().addEventListener("input", () => {
      const digits = field().value.replaceAll(" ", "");
      field().value = digits.length > 3 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
    });
    expect(await write()).toBe("written");
    expect(field().value).toBe("038 126");
  });

  test("with a setter of the page's own, as React makes, is written below it", async () => {
    let tracked = "";
    let state = "";
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    Object.defineProperty(field(), "value", {
      configurable: true,
      get: () => native?.get?.call(field()),
      set: (next: string) => {
        tracked = next;
        native?.set?.call(field(), next);
      },
    });
    field().addEventListener("input", () => {
      if (field().value !== tracked) state = field().value;
      field().value = state;
    });
    expect(await write()).toBe("written");
    expect(state).toBe(writtenCode);
  });

  test("whose page takes the keys and writes the digits is left to it", async () => {
    field().addEventListener("keydown", (event) => {
      event.preventDefault();
      field().value += event.key;
    });
    expect(await write()).toBe("written");
    expect(field().value).toBe(writtenCode);
  });

  test.each([
    ["puts back what it held", () => field().addEventListener("input", () => (field().value = ""))],
    ["takes no key", () => field().addEventListener("keydown", (event) => event.preventDefault())],
    ["takes no input", () => field().addEventListener("beforeinput", (event) => event.preventDefault())],
    ["goes away while it is written", () => field().addEventListener("input", () => field().remove())],
    [
      "puts it back after the event",
      () => field().addEventListener("change", () => queueMicrotask(() => (field().value = ""))),
    ],
  ])("that %s did not keep the code", async (_what, arrange) => {
    arrange();
    expect(await write()).toBe("not-kept");
  });
});

describe("six boxes", () => {
  beforeEach(() => {
    document.body.innerHTML = `<form>${sixBoxes}</form>`;
  });

  test("hold one digit each", async () => {
    expect(await write({ selectors: boxIds })).toBe("written");
    expect(boxes().map(({ value }) => value)).toEqual([...writtenCode]);
  });

  test("may move the focus by themselves", async () => {
    for (const [index, box] of boxes().entries())
      box.addEventListener("input", () => setTimeout(() => boxes()[index + 1]?.focus(), 0));
    expect(await write({ selectors: boxIds })).toBe("written");
    expect(boxes().map(({ value }) => value)).toEqual([...writtenCode]);
  });

  test("may go by the box that has the focus, though the popup has the browser's", async () => {
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    let active = -1;
    const state = ["", "", "", "", "", ""];
    for (const [index, box] of boxes().entries()) {
      vi.spyOn(box, "focus").mockImplementation(() => undefined);
      box.addEventListener("focus", () => (active = index));
      box.addEventListener("input", () => {
        state[active] = box.value;
        for (const [place, other] of boxes().entries()) other.value = state[place] ?? "";
      });
    }
    expect(await write({ selectors: boxIds })).toBe("written");
    expect(state.join("")).toBe(writtenCode);
  });

  test("may be drawn anew after each digit", async () => {
    document.forms[0]?.addEventListener("input", () => {
      for (const box of boxes()) {
        const copy = box.cloneNode() as HTMLInputElement;
        copy.value = box.value;
        box.replaceWith(copy);
      }
    });
    expect(await write({ selectors: boxIds })).toBe("written");
    expect(boxes().map(({ value }) => value)).toEqual([...writtenCode]);
  });

  test("that push their digits on did not keep the code", async () => {
    field("#box-2").addEventListener("input", () => (field("#box-1").value = "7"));
    expect(await write({ selectors: boxIds })).toBe("not-kept");
  });
});

describe("the form", () => {
  const submits: (string | null)[] = [];
  beforeEach(() => {
    submits.length = 0;
    document.forms[0]?.addEventListener("submit", (event) => {
      event.preventDefault();
      submits.push((event as SubmitEvent).submitter?.textContent ?? null);
    });
  });

  test("stays unless its sending was ordered", async () => {
    expect(await write()).toBe("written");
    expect(submits).toEqual([]);
  });

  test("is sent by its own button, once for as long as the page lives", async () => {
    expect(await write({ submit: true })).toBe("submitted");
    expect(await write({ submit: true })).toBe("written");
    expect(submits).toEqual(["OK"]);
  });

  test("stays while its button is disabled", async () => {
    document.querySelector("button")?.setAttribute("disabled", "");
    expect(await write({ submit: true })).toBe("written");
    expect(submits).toEqual([]);
  });

  test("that the page sends by itself is not sent twice", async () => {
    field().addEventListener("input", () => {
      if (field().value.length === 6) document.forms[0]?.requestSubmit();
    });
    expect(await write({ submit: true })).toBe("submitted");
    expect(submits.length).toBe(1);
  });

  test("that did not keep the code is not sent", async () => {
    field().addEventListener("change", () => (field().value = ""));
    expect(await write({ submit: true })).toBe("not-kept");
    expect(submits).toEqual([]);
  });
});
