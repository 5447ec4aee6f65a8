// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { canChangeReading, readAttributes } from "./can-change-reading";

/** The mutations that a change makes, as the observer tells them. */
async function mutationsOf(html: string, change: (target: Element) => void): Promise<MutationRecord[]> {
  document.body.innerHTML = html;
  const target = document.querySelector("[data-target]");
  if (!target) throw new Error("the page has no target");
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => void records.push(...more));
  observer.observe(document, { attributeFilter: readAttributes, characterData: true, childList: true, subtree: true });
  change(target);
  await new Promise((resolve) => setTimeout(resolve));
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

describe("a mutation that may change a reading", () => {
  it.each<[string, string, (target: Element) => void]>([
    ["an element comes", "<div data-target></div>", (target) => target.append(document.createElement("p"))],
    ["an element goes", "<div data-target><p></p></div>", (target) => target.firstChild?.remove()],
    ["a text is filled in", "<span data-target></span>", (target) => target.append("Votre compte est bloqué")],
    ["a text changes", "<span data-target>a</span>", (target) => target.firstChild?.replaceWith("b")],
    ["a class changes", "<div data-target></div>", (target) => target.setAttribute("class", "hidden")],
    ["a field can be typed into", "<input disabled data-target>", (target) => target.removeAttribute("disabled")],
    ["a field is named", "<input data-target>", (target) => target.setAttribute("placeholder", "Code")],
    ["a code changes", "<span data-target></span>", (target) => target.setAttribute("trmsg", "5")],
  ])("%s", async (_, html, change) => {
    expect((await mutationsOf(html, change)).some(canChangeReading)).toBe(true);
  });
});

describe("a mutation that changes no reading", () => {
  it.each<[string, string, (target: Element) => void]>([
    ["a script comes", "<div data-target></div>", (target) => target.append(document.createElement("script"))],
    ["white space comes", "<div data-target></div>", (target) => target.append(" \n ")],
    ["a script's text changes", "<script type='x' data-target>a</script>", (target) => target.append("b")],
    ["a drawing changes", "<svg><g data-target></g></svg>", (target) => target.setAttribute("class", "b")],
    ["an attribute nobody reads changes", "<div data-target></div>", (target) => target.setAttribute("data-x", "1")],
  ])("%s", async (_, html, change) => {
    expect((await mutationsOf(html, change)).some(canChangeReading)).toBe(false);
  });
});
