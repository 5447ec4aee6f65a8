// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commonNotices } from "@/lib/knowledge/common/common-notices";
import { askedFor } from "./judge/asked-for";
import { messagesOf } from "./judge/messages-of";
import { readNotices } from "./judge/read-notices";
import { sketchPage } from "./look/sketch-page";
import type { Notice } from "./reading";

const texts = import.meta.glob<string>("../../test/sayings/*.txt", { eager: true, query: "?raw", import: "default" });
const linesOf = (name: string) => (texts[`../../test/sayings/${name}.txt`] ?? "").trim().split("\n");

const forms: Record<string, string> = {
  password: `<form><input name="username"><input type="password" name="password"><button>OK</button></form>`,
  code: `<form><input name="otp"><button>OK</button></form>`,
  "new-password": `<form><input type="password" name="new"><input type="password" name="confirm"></form>`,
  reset: `<h1>Mot de passe oublié</h1><form><input name="mail"><button>OK</button></form>`,
};

function read(html: string): Notice[] {
  document.body.innerHTML = html;
  const sketch = sketchPage(document, new URL(location.href), []);
  return readNotices(commonNotices, sketch.coded, messagesOf(sketch), askedFor(sketch));
}
const kindsOf = (html: string) => read(html).map(({ kind }) => kind);

/** Lines under "# kind" or "# kind @what-the-page-asks". */
function told(): [kind: string, asked: string, text: string][] {
  let kind = "";
  let asked = "password";
  return linesOf("told").flatMap((line): [string, string, string][] => {
    if (!line.startsWith("# ")) return [[kind, asked, line]];
    [kind = "", asked = "password"] = line.slice(2).split(" @");
    return [];
  });
}

describe("an error box by the form", () => {
  it.each(told())("tells %s (%s): %s", (kind, asked, text) => {
    expect(kindsOf(`<p class="error">${text}</p>${forms[asked]}`)).toEqual([kind]);
  });
});

describe("text by the form, marked or not", () => {
  it.each(linesOf("untold"))("tells nothing: %s", (text) => {
    expect(kindsOf(`<p>${text}</p>${forms.password}`)).toEqual([]);
    expect(kindsOf(`<p class="error">${text}</p>${forms.password}`)).toEqual([]);
  });
});

const severe = fc.constantFrom(
  { kind: "account-locked", text: "Votre compte est bloqué.", subject: "votre compte est bloqué" },
  { kind: "account-locked", text: "Your account has been locked.", subject: "your account is locked" },
  { kind: "account-disabled", text: "Votre compte a été désactivé.", subject: "votre compte est désactivé" },
  { kind: "password-expired", text: "Votre mot de passe a expiré.", subject: "votre mot de passe a expiré" },
  { kind: "password-expired", text: "Your password has expired.", subject: "your password has expired" },
  { kind: "account-expired", text: "Your account has expired.", subject: "your account has expired" },
);
const box = fc.constantFrom(
  (text: string) => `<p class="error">${text}</p>`,
  (text: string) => `<div role="alert">${text}</div>`,
  (text: string) => `<div class="alert alert-danger"><strong>!</strong> ${text}</div>`,
  (text: string) => `<p style="color: rgb(200, 0, 0)">${text}</p>`,
  (text: string) => `<div id="loginErreur"><ul><li>${text}</li></ul></div>`,
);
const hiding = fc.constantFrom(
  (html: string) => `<div style="display: none">${html}</div>`,
  (html: string) => `<div style="visibility: hidden">${html}</div>`,
  (html: string) => `<div style="opacity: 0">${html}</div>`,
  (html: string) => `<template>${html}</template>`,
  (html: string) => `<noscript>${html}</noscript>`,
  (html: string) => `<script type="text/html">${html}</script>`,
  (html: string) => `<!-- ${html} -->`,
  (html: string) => `<div style="height: 0; overflow: hidden">${html}</div>`,
);
const elsewhere = fc.constantFrom(
  (html: string) => `<aside>${html}</aside>`,
  (html: string) => `<footer>${html}</footer>`,
  (html: string) => `<section id="faq">${html}</section>`,
  (html: string) => `<div class="help">${html}</div>`,
  (html: string) => `<article>${html}</article>`,
  (html: string) => `<blockquote>${html}</blockquote>`,
);
const saying = fc.constantFrom(
  (subject: string) => `Si ${subject}, contactez l’assistance.`,
  (subject: string) => `If ${subject}, call us.`,
  (subject: string) => `${subject} ?`,
  (subject: string) => `Que faire quand ${subject}`,
  (subject: string) => `Le message « ${subject} » s’affiche.`,
  (subject: string) => `Beware of e-mails that say: ${subject}`,
  (subject: string) => `En cas de message : ${subject}, appelez.`,
);
const form = forms.password ?? "";

describe("a severe message", () => {
  it("is told in any error box", () => {
    fc.assert(
      fc.property(severe, box, ({ kind, text }, inBox) => {
        expect(kindsOf(inBox(text) + form)).toEqual([kind]);
      }),
    );
  });

  it("means nothing once it is gone, hidden, or put in a place for help", () => {
    fc.assert(
      fc.property(severe, box, fc.oneof(hiding, elsewhere), ({ text }, inBox, put) => {
        expect(kindsOf(inBox("") + form)).toEqual([]);
        expect(kindsOf(put(inBox(text)) + form)).toEqual([]);
      }),
    );
  });

  it("means nothing asked, supposed, quoted or denied", () => {
    fc.assert(
      fc.property(severe, box, saying, ({ subject, text }, inBox, say) => {
        expect(kindsOf(inBox(say(subject)) + form)).toEqual([]);
        const denied = text.replace(
          / (est|a|has)( été| been)? /,
          (_, verb) => ` ${verb === "has" ? "has not" : `n’${verb} pas`} `,
        );
        expect(kindsOf(inBox(denied) + form)).toEqual([]);
      }),
    );
  });
});
