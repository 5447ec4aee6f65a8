// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { seePage } from "@/test/fakes/see-page";
import type { Step } from "../../reading";
import { factorsIn, findOffers } from "./find-offers";

const offersIn = (html: string, step: Step) => {
  const { actions, outline } = seePage(html);
  return findOffers(actions, step, () => outline.lines);
};

test.each<[string, Step, string[]]>([
  [`<button>S’identifier avec FranceConnect</button>`, "password", ["franceconnect"]],
  [
    `<a href="/edu">ÉduConnect</a><a href="/fc">FranceConnect</a>`,
    "choose-institution",
    ["educonnect", "franceconnect"],
  ],
  [`<button>Use a passkey</button>`, "password", ["passkey"]],
  [`<button>Recevoir un SMS</button><button>Recevoir un mail</button>`, "code", ["sms", "email"]],
  [`<a href="/b">Utiliser un code de secours</a>`, "code", ["backup-code"]],
  [`<p>Nous vous avons envoyé un code par SMS.</p>`, "code", ["sms"]],
  [`<p>Validez la notification reçue sur votre téléphone.</p>`, "push", ["push"]],
  [`<img alt=""><button title="Clé de sécurité"><img alt=""></button>`, "choose-factor", ["passkey"]],
])("%s on a page of the step %s offers %j", (html, step, offers) => {
  expect(offersIn(html, step)).toEqual(offers);
});

test.each<[string, Step]>([
  [`<button>Recevoir un SMS</button>`, "password"],
  [`<button>Code de l’application</button>`, "code"],
  [`<a href="/x">Qu’est-ce que FranceConnect ?</a>`, "password"],
  [`<a href="/x">Je n’ai pas de clé de sécurité</a>`, "code"],
  [`<footer><a href="/x">FranceConnect</a></footer>`, "password"],
  [`<button style="display:none">FranceConnect</button>`, "password"],
  [`<select><option>FranceConnect</option></select>`, "password"],
  [`<button>FranceConnect</button>`, "error"],
])("%s on a page of the step %s offers nothing", (html, step) => {
  expect(offersIn(html, step)).toEqual([]);
});

test("factors are told in the order of the page, each once", () => {
  const { actions } = seePage(`<button>Mail</button><a href="/t">TOTP</a><button>SMS</button><button>Texto</button>`);
  expect(factorsIn(actions)).toEqual(["email", "code", "sms"]);
});
