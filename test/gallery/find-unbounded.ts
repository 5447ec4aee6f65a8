/** What can be pressed and has no border, which is all that there is to see of it in forced colours; runs in the page. */
export function findUnbounded(): string[] {
  return [...document.querySelectorAll<HTMLElement>(".button, .second-button, .line-button, .choice, input, select")]
    .filter((one) => one.offsetParent !== null && Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1)
    .filter((one) => !(one instanceof HTMLInputElement && ["checkbox", "radio", "file"].includes(one.type)))
    .map((one) => one.outerHTML.slice(0, 120));
}
