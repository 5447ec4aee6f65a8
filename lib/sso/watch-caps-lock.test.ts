// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { watchCapsLock } from "./watch-caps-lock";

const asked: string[] = [];
let told: boolean[] = [];
let leaving: AbortController;

/** A key event that notes everything that is asked of it. */
function press(selector: string, capsLock: boolean): void {
  const event = new KeyboardEvent("keydown", { bubbles: true, key: "s", code: "KeyS" });
  const watched = new Proxy(event, {
    get(target, name) {
      asked.push(String(name));
      if (name === "getModifierState") return (key: string) => key === "CapsLock" && capsLock;
      return name === "target" ? document.querySelector(selector) : Reflect.get(target, name, target);
    },
  });
  for (const listener of listeners) listener(watched);
}

let listeners: ((event: KeyboardEvent) => void)[] = [];

beforeEach(() => {
  document.body.innerHTML = `<input id="name"><input id="secret" type="password">`;
  asked.length = 0;
  told = [];
  listeners = [];
  leaving = new AbortController();
  const page = {
    addEventListener: (name: string, listener: (event: KeyboardEvent) => void) => {
      if (name === "keydown") listeners.push(listener);
    },
  };
  watchCapsLock(page as unknown as Document, (isOn) => told.push(isOn), leaving);
});

describe("locked capitals", () => {
  test("are told once, while a password is typed, and told again when they are unlocked", () => {
    press("#secret", true);
    press("#secret", true);
    press("#secret", false);
    expect(told).toEqual([true, false]);
  });

  test("are nobody's business in another field", () => {
    press("#name", true);
    expect(told).toEqual([]);
  });

  test("are all that is asked of a key: never which one it was, nor what the field holds", () => {
    press("#secret", true);
    press("#name", true);
    expect([...new Set(asked)].sort()).toEqual(["getModifierState", "target"]);
    const source = readFileSync(join(import.meta.dirname, "watch-caps-lock.ts"), "utf8");
    expect(source).not.toMatch(/\.(?:key|code|keyCode|which|charCode|data|value|location|repeat)\b/);
  });

  test("are asked of nothing that is no key, as a password manager's event is", () => {
    for (const listener of listeners) {
      const target = document.querySelector("#secret");
      listener({ target } as unknown as KeyboardEvent);
    }
    expect(told).toEqual([]);
  });
});

test("nothing else that runs on login pages hears keys", () => {
  const sources = import.meta.glob<string>(["./**/*.ts", "../services/read-login-page.ts"], {
    eager: true,
    query: "?raw",
    import: "default",
  });
  const hearing = Object.entries(sources)
    .filter(([file]) => !file.includes(".test."))
    .filter(([, text]) => /"key(?:down|up|press)"|onkey/.test(text) && /addEventListener|onkey/.test(text))
    .map(([file]) => file);
  expect(hearing).toEqual(["./watch-caps-lock.ts"]);
});
