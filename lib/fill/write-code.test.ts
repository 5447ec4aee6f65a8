// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type WriteOrder, writeCode } from "./write-code";

const host = "cas.utc.fr";
const code = "038126";
const boxIds = [1, 2, 3, 4, 5, 6].map((place) => `#box-${place}`);

/** What the browser does: the function's text alone goes into the page. */
const inPage: typeof writeCode = new Function(`return (${writeCode})`)();

const write = (order: Partial<WriteOrder> = {}) =>
  inPage({ host, selectors: ["#token"], code, submit: false, ...order });

const field = (selector = "#token"): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const boxes = () => boxIds.map((id) => field(id));
const sixBoxes = boxIds.map((id) => `<input id="${id.slice(1)}" maxlength="1">`).join("");
const goTo = (address: string) =>
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(address);

beforeEach(() => {
  goTo(`https://${host}/cas/login`);
  vi.stubGlobal("top", window);
  // happy-dom lays nothing out.
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockImplementation(function (this: HTMLElement) {
    const [left = 10, top = 10, width = 200, height = 30] = (this.dataset.box ?? "")
      .split(" ")
      .filter(Boolean)
      .map(Number);
    return new DOMRect(left, top, width, height);
  });
  document.body.innerHTML = '<form><input id="name"><input id="token" type="password"><button>OK</button></form>';
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, "codeWasSubmitted");
});

/** Waits out the time in which fields may still appear. */
async function writeToTheEnd(order: Partial<WriteOrder> = {}) {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  const outcome = write(order);
  await vi.advanceTimersByTimeAsync(5_000);
  await vi.advanceTimersByTimeAsync(1_000);
  return outcome;
}

describe("one field", () => {
  test.each(["text", "tel", "number", "password", "search"])("of type %s holds the code", async (type) => {
    field().type = type;
    expect(await write()).toBe("written");
    expect(field().value).toBe(code);
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
    const perDigit = [...code].flatMap((digit) =>
      ["keydown", "beforeinput", "input", "keyup"].map((name) => `${name} ${digit}`),
    );
    expect(heard[0]).toBe("focus");
    expect(heard.filter((name) => name !== "focus")).toEqual([...perDigit, "change"]);
  });

  test("loses what was in it", async () => {
    field().value = "999999";
    expect(await write()).toBe("written");
    expect(field().value).toBe(code);
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
    expect(state).toBe(code);
  });

  test("whose page takes the keys and writes the digits is left to it", async () => {
    field().addEventListener("keydown", (event) => {
      event.preventDefault();
      field().value += event.key;
    });
    expect(await write()).toBe("written");
    expect(field().value).toBe(code);
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
    expect(boxes().map(({ value }) => value)).toEqual([...code]);
  });

  test("may move the focus by themselves", async () => {
    for (const [index, box] of boxes().entries())
      box.addEventListener("input", () => setTimeout(() => boxes()[index + 1]?.focus(), 0));
    expect(await write({ selectors: boxIds })).toBe("written");
    expect(boxes().map(({ value }) => value)).toEqual([...code]);
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
    expect(state.join("")).toBe(code);
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
    expect(boxes().map(({ value }) => value)).toEqual([...code]);
  });

  test("that push their digits on did not keep the code", async () => {
    field("#box-2").addEventListener("input", () => (field("#box-1").value = "7"));
    expect(await write({ selectors: boxIds })).toBe("not-kept");
  });
});

describe("a field that is not there", () => {
  test("is waited for", async () => {
    field().remove();
    const outcome = write();
    const late = document.createElement("input");
    late.id = "token";
    document.forms[0]?.append(late);
    expect(await outcome).toBe("written");
    expect(late.value).toBe(code);
  });

  test.each([
    ["no element", () => field().remove()],
    ["an area of text", () => field().replaceWith(Object.assign(document.createElement("textarea"), { id: "token" }))],
    ["a button", () => (field().type = "button")],
    ["an invisible field of the form", () => (field().type = "hidden")],
    ["too short", () => (field().maxLength = 5)],
    ["a password's", () => field().setAttribute("autocomplete", "section-a current-password")],
    ["a new password's", () => field().setAttribute("autocomplete", "new-password")],
  ])("for 5 s is no field: %s", async (_what, arrange) => {
    arrange();
    expect(await writeToTheEnd()).toBe("no-field");
    expect(document.querySelector<HTMLInputElement>("input#token")?.value ?? "").toBe("");
  });

  test.each([
    ["five boxes", boxIds.slice(1)],
    ["the same box twice", ["#box-1", "#box-1", "#box-2", "#box-3", "#box-4", "#box-5"]],
    ["no box", []],
  ])("for each digit is no field: %s", async (_what, selectors) => {
    document.body.innerHTML = sixBoxes;
    expect(await writeToTheEnd({ selectors })).toBe("no-field");
    expect(boxes().every(({ value }) => value === "")).toBe(true);
  });
});

describe("a field that no person could type in", () => {
  test.each([
    ["disabled", () => (field().disabled = true)],
    ["for reading only", () => (field().readOnly = true)],
    ["not drawn", () => (field().style.display = "none")],
    ["invisible", () => (field().style.visibility = "hidden")],
    ["transparent", () => (field().style.opacity = "0")],
    ["of no size", () => (field().dataset.box = "10 10 1 1")],
    ["out of the page", () => (field().dataset.box = "-9999 10 200 30")],
  ])("gets nothing: %s", async (_what, arrange) => {
    arrange();
    expect(await writeToTheEnd()).toBe("hidden-field");
    expect(field().value).toBe("");
  });

  test("is waited for", async () => {
    field().disabled = true;
    const outcome = write();
    field().disabled = false;
    expect(await outcome).toBe("written");
  });

  test("spoils the boxes beside it", async () => {
    document.body.innerHTML = sixBoxes;
    field("#box-4").style.display = "none";
    expect(await writeToTheEnd({ selectors: boxIds })).toBe("hidden-field");
    expect(boxes().every(({ value }) => value === "")).toBe(true);
  });
});

describe("a wrong place", () => {
  test.each([
    ["another host", () => goTo("https://clubs.utc.fr/cas/login")],
    ["a sub-domain", () => goTo("https://a.cas.utc.fr/cas/login")],
    ["another port", () => goTo("https://cas.utc.fr:8443/cas/login")],
    ["plain http", () => goTo("http://cas.utc.fr/cas/login")],
    ["a frame", () => vi.stubGlobal("top", {})],
    ["a sandboxed page", () => vi.stubGlobal("origin", "null")],
  ])("gets nothing: %s", async (_what, arrange) => {
    arrange();
    expect(await write()).toBe("wrong-place");
    expect(field().value).toBe("");
  });

  test("is noticed at the moment of writing", async () => {
    field().disabled = true;
    const outcome = write();
    goTo("https://clubs.utc.fr/cas/login");
    field().disabled = false;
    expect(await outcome).toBe("wrong-place");
    expect(field().value).toBe("");
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
    expect(await write({ submit: true })).toBe("written");
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
    expect(await write({ submit: true })).toBe("written");
    expect(submits.length).toBe(1);
  });

  test("that did not keep the code is not sent", async () => {
    field().addEventListener("change", () => (field().value = ""));
    expect(await write({ submit: true })).toBe("not-kept");
    expect(submits).toEqual([]);
  });
});
