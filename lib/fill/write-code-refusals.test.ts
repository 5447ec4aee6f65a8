// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  boxes,
  boxIds,
  field,
  goTo,
  leaveCodePage,
  openCodePage,
  sixBoxes,
  write,
  writeToTheEnd,
  writtenCode,
} from "@/test/fakes/code-page";

beforeEach(openCodePage);
afterEach(leaveCodePage);

describe("a field that is not there", () => {
  test("is waited for", async () => {
    field().remove();
    const outcome = write();
    const late = document.createElement("input");
    late.id = "token";
    document.forms[0]?.append(late);
    expect(await outcome).toBe("written");
    expect(late.value).toBe(writtenCode);
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
