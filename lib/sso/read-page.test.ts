// @vitest-environment happy-dom
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { toLookMarkers } from "@/lib/knowledge/look-markers";
import { type Markers, markersSchema } from "@/lib/knowledge/markers-schema";
import { sketchPage } from "./look/sketch-page";
import { readPage } from "./read-page";
import { readingSchema } from "./reading";
import { sketchSchema } from "./sketch";

const proof = { source: "this test", seen: "2026-11" };
const address = new URL("https://sso.univ-exemple.fr/login");

/** A small product of this test's own. */
const markers: Markers = v.parse(markersSchema, {
  recognition: {
    elements: [
      { selector: "form#sesame", points: 6, ...proof },
      { selector: "[data-sesame]", points: 6, ...proof },
    ],
    address: { pattern: "/login$", points: 5, ...proof },
  },
  regions: [
    { selector: ".info", tone: "remark", ...proof },
    { selector: ".error", tone: "alarm", ...proof },
    { selector: "main", tone: "page", ...proof },
  ],
  notices: [
    { kind: "stale-request", codes: ["[data-code='1']"], ...proof },
    { kind: "must-change-password", words: ["mot de passe … doit être changé"], ...proof },
    { kind: "password-expired", words: ["mot de passe … a expiré"], ...proof },
    { kind: "account-locked", words: ["compte … bloqué"], unless: ["carte"], ...proof },
    { kind: "throttled", words: ["patientez"], tones: ["remark"], counts: ["seconds"], ...proof },
    { kind: "not-allowed", words: ["accès refusé"], vague: true, ...proof },
  ],
  steps: [
    { step: "password", when: { shown: ["input[name=password]"] }, ...proof },
    { step: "logged-out", when: { words: ["êtes déconnecté"] }, ...proof },
  ],
  fields: [{ field: "password", selector: "input[name=password]", steps: ["password"], ...proof }],
  links: [],
  offers: [{ offer: "passkey", steps: ["password"], when: { present: ["#passkey"] }, ...proof }],
});
const sesame = { id: "sesame", ...markers };

const form = `<form id="sesame"><input name="password" type="password"></form>`;
const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document, address, [sesame]);
};
const kindsOf = (html: string) => read(html).notices.map(({ kind }) => kind);

describe("the product", () => {
  it("is recognised by clues that add up to ten, the address among them", () => {
    expect(read(form).system).toBe("sesame");
    document.body.innerHTML = `${form}<p data-sesame></p>`;
    expect(readPage(document, new URL("https://sso.univ-exemple.fr/"), [sesame]).system).toBe("sesame");
  });

  it("is not recognised by the address alone, or by too few clues", () => {
    expect(read("<p></p>").system).toBeNull();
    document.body.innerHTML = form;
    expect(readPage(document, new URL("https://sso.univ-exemple.fr/"), [sesame]).system).toBeNull();
  });

  it("is the one with the most clues", () => {
    const other = { ...sesame, id: "other", recognition: { elements: [{ selector: "form", points: 20, ...proof }] } };
    document.body.innerHTML = form;
    expect(readPage(document, address, [sesame, other]).system).toBe("other");
  });
});

describe("the step", () => {
  it("is the form's where there is a form, and the message is a notice", () => {
    expect(read(`${form}<p class="error">Votre compte est bloqué.</p>`)).toMatchObject({
      step: "password",
      notices: [{ kind: "account-locked", text: "Votre compte est bloqué." }],
      fields: { password: `form#sesame input[name="password"]` },
    });
  });

  it("is an error where there is only something to say, and none where there is nothing", () => {
    expect(read(`<main data-sesame><p>Votre compte est bloqué.</p></main>`).step).toBe("error");
    expect(read(`<main data-sesame><p>Bonjour.</p></main>`).step).toBe("none");
  });

  it("may be told by words", () => {
    expect(read(`<main data-sesame><p>Vous êtes déconnecté.</p></main>`).step).toBe("logged-out");
  });

  it("decides what is offered", () => {
    expect(read(`${form}<p id="passkey"></p>`).offers).toEqual(["passkey"]);
    expect(read(`<main data-sesame><p id="passkey">Bonjour.</p></main>`).offers).toEqual([]);
  });
});

describe("notices", () => {
  it("are given once each, codes first", () => {
    expect(
      kindsOf(
        `${form}<p class="error">Votre compte est bloqué.</p><p class="error">Compte bloqué</p><p data-code="1"></p>`,
      ),
    ).toEqual(["stale-request", "account-locked"]);
  });

  it("of one sentence are one, the first that fits", () => {
    expect(kindsOf(`${form}<p class="error">Votre mot de passe a expiré et doit être changé.</p>`)).toEqual([
      "must-change-password",
    ]);
  });

  it("are not drawn from boxes of another tone", () => {
    expect(kindsOf(`${form}<p class="info">Compte bloqué</p>`)).toEqual([]);
    expect(read(`${form}<p class="info">Patientez 30 s</p>`).notices).toEqual([
      { kind: "throttled", text: "Patientez 30 s", seconds: 30 },
    ]);
  });

  it("are not drawn from the whole page beside a form", () => {
    expect(kindsOf(`<main>${form}<p>Compte bloqué</p></main>`)).toEqual([]);
  });

  it("are not drawn from a box that holds the fields, or half the page", () => {
    expect(kindsOf(`<div class="error">${form}<p>Compte bloqué</p></div>`)).toEqual([]);
    expect(kindsOf(`${form}<div class="error">${"<p>Aide</p>".repeat(12)}<p>Compte bloqué</p></div>`)).toEqual([]);
  });

  it("are not drawn from sentences that say something else as well", () => {
    expect(kindsOf(`${form}<p class="error">Le compte de votre carte est bloqué.</p>`)).toEqual([]);
  });

  it("that are vague give way to any other", () => {
    expect(kindsOf(`${form}<p class="error">Accès refusé</p>`)).toEqual(["not-allowed"]);
    expect(kindsOf(`${form}<p class="error">Accès refusé</p><p class="error">Votre compte est bloqué</p>`)).toEqual([
      "account-locked",
    ]);
  });

  it("quote at most 300 characters", () => {
    expect(read(`${form}<p class="error">Compte bloqué ${"x".repeat(1_000)}</p>`).notices[0]?.text).toHaveLength(300);
  });
});

describe("a reading", () => {
  const tag = fc.constantFrom("p", "div", "form", "input", "a", "main", "span", "h2", "details", "select");
  const attribute = fc.constantFrom(
    `class="error"`,
    `class="info"`,
    `id="sesame"`,
    `name="password"`,
    `type="password"`,
    `data-code="1"`,
    `data-sesame`,
    "hidden",
    `href="https://x.example/"`,
    `style="display: none"`,
  );
  const text = fc.constantFrom(
    "Votre compte est bloqué.",
    "Accès refusé",
    "mot de passe a expiré",
    "Si",
    "",
    "é".repeat(5_000),
  );
  const piece = fc
    .tuple(tag, fc.array(attribute, { maxLength: 3 }), text)
    .map(([name, attributes, inner]) => `<${name} ${attributes.join(" ")}>${inner}`);
  const page = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

  it("keeps to its contract, whatever the page", () => {
    fc.assert(
      fc.property(page, (html) => {
        expect(v.safeParse(readingSchema, read(html)).success).toBe(true);
      }),
    );
  });

  it("is judged by a sketch that keeps to its own, whatever the page, and is plain data", () => {
    fc.assert(
      fc.property(page, (html) => {
        document.body.innerHTML = html;
        const sketch = sketchPage(document, address, [toLookMarkers(sesame)]);
        expect(v.parse(sketchSchema, JSON.parse(JSON.stringify(sketch)))).toEqual(sketch);
      }),
    );
  });

  it("of a page beyond all bounds is judged by what fits", () => {
    const long = "Un texte qui ne finit pas. ".repeat(400);
    const attributes = "id name class title alt value href action aria-label placeholder autocomplete type role"
      .split(" ")
      .map((name) => `${name}="${long}"`);
    const tags = [
      "a",
      "button",
      "label",
      "h1",
      "h2",
      "legend",
      "p",
      "select",
      "form",
      "input",
      "img",
      `x-${"y".repeat(90)}`,
    ];
    document.title = long;
    document.body.innerHTML = tags
      .map((tag) => `<${tag} ${attributes.join(" ")}>${long}</${tag}>`.repeat(130))
      .join("");
    const sketch = sketchPage(document, new URL(`/${long}`, address), [toLookMarkers(sesame)]);
    expect(v.safeParse(sketchSchema, sketch).issues).toBeUndefined();
  });

  it("never asks for what was typed", () => {
    const asked = vi.spyOn(HTMLInputElement.prototype, "value", "get");
    const selected = vi.spyOn(HTMLInputElement.prototype, "selectionStart", "get");
    fc.assert(fc.property(page, (html) => void read(form + html)));
    expect(asked).not.toHaveBeenCalled();
    expect(selected).not.toHaveBeenCalled();
  });
});
