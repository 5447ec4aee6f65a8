import { html, type Markup, trusted } from "../../html.ts";

/**
 * How a page asks for a code. `boxes`: one for each digit, which move the focus on. `late`: a field that is put in a
 * second after the page, and takes nothing for another second. `controlled`: a field that a script keeps as its own
 * state says, as React does. `framed`, `sandboxed-frame`: a field in a frame. `sandboxed`: a page without an origin.
 */
export type CodePage = "field" | "boxes" | "late" | "controlled" | "framed" | "sandboxed-frame" | "sandboxed";

/** A second: long enough to be seen to be late, short enough to be waited for. */
const lateMs = 1_000;

const boxesScript = trusted(`<script>
  const boxes = [...document.querySelectorAll("#boxes input")];
  for (const [index, box] of boxes.entries()) {
    box.addEventListener("input", () => {
      document.querySelector("[name=token]").value = boxes.map(({ value }) => value).join("");
      if (box.value) setTimeout(() => boxes[index + 1]?.focus());
    });
    box.addEventListener("keydown", (event) => {
      if (event.key.length === 1 && !/\\d/.test(event.key)) event.preventDefault();
      if (event.key === "Backspace" && !box.value) boxes[index - 1]?.focus();
    });
  }
</script>`);

const lateScript = trusted(`<script>
  setTimeout(() => {
    const field = document.querySelector("template").content.firstElementChild;
    document.querySelector("#late").replaceChildren(field);
    setTimeout(() => { field.disabled = false; }, ${lateMs});
  }, ${lateMs});
</script>`);

const controlledScript = trusted(`<script>
  const field = document.querySelector("#one-time-code");
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  let state = "";
  let tracked = "";
  Object.defineProperty(field, "value", {
    configurable: true,
    get: () => own.get.call(field),
    set(value) { tracked = String(value); own.set.call(field, value); },
  });
  const render = () => {
    if (own.get.call(field) !== state) field.value = state;
    document.querySelector("[name=token]").value = state;
  };
  field.addEventListener("input", () => {
    if (field.value === tracked) return;
    state = tracked = field.value;
    queueMicrotask(render);
  });
  setInterval(render, 50);
</script>`);

const plainField = (label: string): Markup => html`<label for="token">${label}</label>
<input id="token" name="token" type="password" autocomplete="off" inputmode="numeric" required autofocus>`;

/** The part of the form that takes the code. Whatever it looks like, the code is sent as `token`. */
export function codeFields(kind: CodePage, label: string): Markup {
  if (kind === "boxes") {
    const box = (digit: number) =>
      html`<input id="digit-${digit}" maxlength="1" inputmode="numeric" autocomplete="${digit === 1 ? "one-time-code" : "off"}" aria-label="${digit}">`;
    return html`<fieldset><legend>${label}</legend><div id="boxes">${[1, 2, 3, 4, 5, 6].map(box)}</div></fieldset>
<input type="hidden" name="token" value="">
${boxesScript}`;
  }
  if (kind === "late") {
    return html`<label for="token">${label}</label><div id="late">…</div>
<template><input id="token" name="token" inputmode="numeric" autocomplete="one-time-code" required disabled></template>
${lateScript}`;
  }
  if (kind === "controlled") {
    return html`<label for="one-time-code">${label}</label>
<input id="one-time-code" inputmode="numeric" autocomplete="one-time-code">
<input type="hidden" name="token" value="">
${controlledScript}`;
  }
  return plainField(label);
}
