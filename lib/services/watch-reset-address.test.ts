// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ResetVerdict } from "@/lib/account/judge-reset-address";
import type { ResetGuide } from "@/lib/messages/account-view";
import { watchResetAddress } from "./watch-reset-address";

const guide: ResetGuide = {
  rule: { mailDomains: ["etu.univ-exemple.fr"], recovery: "institution" },
  providers: ["gmail.com"],
};
let told: ResetVerdict[];
let leaving: AbortController;

beforeEach(() => {
  told = [];
  leaving = new AbortController();
});
afterEach(() => {
  leaving.abort();
  vi.restoreAllMocks();
});

function field(type: string, text = ""): HTMLInputElement {
  document.body.innerHTML = `<form><input type="${type}"></form>`;
  const input = document.querySelector("input");
  if (!input) throw new Error("no field");
  input.value = text;
  watchResetAddress(input, guide, (verdict) => void told.push(verdict), leaving.signal);
  return input;
}

function type(input: HTMLInputElement, text: string): void {
  for (let length = 1; length <= text.length; length += 1) {
    input.value = text.slice(0, length);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** Every look of ours at the text of a field: the imitated document looks at it too. */
function readsOfOurs(): string[] {
  const reads: string[] = [];
  vi.spyOn(HTMLInputElement.prototype, "value", "get").mockImplementation(() => {
    const { stack = "" } = new Error();
    if (/watch-reset-address\.ts/.test(stack)) reads.push(stack);
    return "lea@gmail.com";
  });
  return reads;
}

test("each new verdict is told once, as it is typed, and nothing else of what is typed", () => {
  const input = field("email");
  type(input, "lea@gmail.com");
  type(input, "lea@etu.univ-exemple.fr");
  expect(told).toEqual(["personal-refused", "unfinished", "right"]);
});

test("what the page has filled in already is judged too", () => {
  field("text", "lea@gmail.com");
  expect(told).toEqual(["personal-refused"]);
});

test.each(["password", "tel", "number", "hidden"])("a field of type %s is not looked at", (kind) => {
  const reads = readsOfOurs();
  const input = field(kind);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  expect(reads).toEqual([]);
  expect(told).toEqual([]);
});

test("a field that turns into one for a password is not looked at any more", () => {
  const input = field("text");
  input.type = "password";
  const reads = readsOfOurs();
  input.dispatchEvent(new Event("input", { bubbles: true }));
  expect(reads).toEqual([]);
});

test("nothing is looked at once the page is another one", () => {
  const input = field("email");
  leaving.abort();
  type(input, "lea@gmail.com");
  expect(told).toEqual([]);
});

test("a look at a field would be seen here", () => {
  const reads = readsOfOurs();
  field("email");
  expect(reads.length).toBeGreaterThan(0);
});
