// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { seePage } from "@/test/fakes/see-page";
import type { Notice } from "../../reading";
import { inferMessageStep } from "./infer-message-step";

const notice = (kind: Notice["kind"]): { notices: Notice[] } => ({ notices: [{ kind, text: "Un message" }] });

test.each([
  ["who has logged out", `<h1>Déconnexion réussie</h1><p>Vous êtes déconnecté.</p>`, {}, "logged-out"],
  ["who is in", `<h1>Connexion réussie</h1><p>Vous êtes connecté.</p>`, { title: "CAS" }, "logged-in"],
  ["a failure", `<p>Votre compte est bloqué.</p>`, notice("account-locked"), "error"],
  ["a mail that was sent", `<p>Votre compte : un mail est parti.</p>`, notice("reset-sent"), "reset"],
  [
    "a password that will expire",
    `<p>Bientôt.</p><button>Continuer</button>`,
    notice("password-expiring"),
    "interstitial",
  ],
  ["a telephone to look at", `<p>Validez la notification sur votre téléphone.</p>`, {}, "push"],
  ["a secret's address", `<p>Scannez</p><a href="otpauth://totp/x?secret=A">ou ouvrez</a>`, {}, "enrolment"],
  ["terms to accept", `<h1>Conditions d’utilisation</h1><p>…</p><button>J’accepte</button>`, {}, "interstitial"],
])("a page that tells of %s", (_what, html, more, step) => {
  expect(inferMessageStep(seePage(html, more))).toBe(step);
});

test.each([
  ["nothing at all", "", {}],
  [
    "no account, on no login",
    `<p>Le service est indisponible.</p>`,
    { address: "https://www.site.test/page", ...notice("unavailable") },
  ],
  ["many things", `${"<h2>Un chapitre</h2><p>Vous êtes déconnecté.</p>".repeat(6)}`, {}],
  ["it beside a form of another kind", `<p>Vous êtes déconnecté.</p><form><input name="ville"></form>`, {}],
])("a page that tells of %s is none", (_what, html, more) => {
  expect(inferMessageStep(seePage(html, more))).toBeNull();
});
