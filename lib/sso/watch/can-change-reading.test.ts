// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { canChangeReading, watchedMutations } from "./can-change-reading";

/** The mutations that a change makes, as the observer tells them. */
async function mutationsOf(html: string, change: (target: Element) => void): Promise<MutationRecord[]> {
  document.body.innerHTML = html;
  const target = document.querySelector("[data-target]");
  if (!target) throw new Error("the page has no target");
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => void records.push(...more));
  observer.observe(document, watchedMutations);
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
    expect((await mutationsOf(html, change)).some((mutation) => canChangeReading(mutation))).toBe(true);
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
    expect((await mutationsOf(html, change)).some((mutation) => canChangeReading(mutation))).toBe(false);
  });
});

describe("beside a form", () => {
  const fields = `<main><form><input name="login"><p class="hint">Encore 9 s</p></form></main>`;
  const beside = async (html: string, change: (target: Element) => void) => {
    const mutations = await mutationsOf(fields + html, change);
    const region = document.querySelector("main");
    if (!region) throw new Error("the page has no form");
    return mutations.some((mutation) => canChangeReading(mutation, { region, said: ".flash" }));
  };

  it.each<[string, string, (target: Element) => void]>([
    ["a clock ticks", "<p data-target>12:00:01</p>", (target) => target.firstChild?.replaceWith("12:00:02")],
    ["a text changes", "<p data-target>Soleil</p>", (target) => target.firstChild?.replaceWith("Pluie")],
    ["a slide comes", "<div data-target></div>", (target) => target.append(document.createElement("p"))],
    ["a slide moves", "<div data-target><img></div>", (target) => target.setAttribute("style", "left: 1px")],
  ])("it changes no reading that %s", async (_, html, change) => {
    expect(await beside(html, change)).toBe(false);
  });

  it.each<[string, string, (target: Element) => void]>([
    ["a message comes", `<div class="error" data-target></div>`, (target) => target.append("Compte bloqué")],
    ["a message is written anew", `<p role="alert" data-target>1</p>`, (target) => target.firstChild?.replaceWith("2")],
    ["the product speaks", `<p class="flash"><b data-target></b></p>`, (target) => target.append("Compte bloqué")],
    ["a link comes", "<div data-target></div>", (target) => target.append(document.createElement("a"))],
    ["a button is shown", "<p hidden data-target><button></button></p>", (target) => target.removeAttribute("hidden")],
    ["a message is shown", `<p hidden data-target><i id="err"></i></p>`, (target) => target.removeAttribute("hidden")],
    ["a heading changes", "<h2 data-target>a</h2>", (target) => target.firstChild?.replaceWith("b")],
    ["all is hidden", "<i data-target></i>", ({ ownerDocument }) => ownerDocument.body.setAttribute("class", "off")],
  ])("it may change one that %s", async (_, html, change) => {
    expect(await beside(html, change)).toBe(true);
    document.body.removeAttribute("class");
  });

  it.each<[string, boolean, (hint: Element) => void]>([
    ["says something else", true, (hint) => hint.firstChild?.replaceWith("Compte bloqué")],
    ["goes", true, (hint) => hint.remove()],
    ["only counts", false, (hint) => Object.assign(hint.firstChild ?? {}, { nodeValue: "Encore 8 s" })],
  ])("a text within the form that %s: %s", async (_, isChange, change) => {
    const ofHint = () => change(document.querySelector(".hint") as Element);
    expect(await beside("<i data-target></i>", ofHint)).toBe(isChange);
  });
});
