import { html, type Markup } from "../html.ts";
import { entPage } from "./layout.ts";

const sections = [
  {
    path: "/agenda",
    title: "Agenda",
    lines: [
      ["Algèbre linéaire", "8 h 30 à 10 h, amphithéâtre 2"],
      ["Anglais, groupe 4", "10 h 15 à 11 h 45, salle B12"],
      ["Travaux pratiques d’optique", "14 h à 17 h, laboratoire 1"],
    ],
  },
  {
    path: "/cours",
    title: "Cours",
    lines: [
      ["Algèbre linéaire", "Nouveau document : feuille d’exercices 7"],
      ["Optique ondulatoire", "Compte rendu à rendre vendredi"],
      ["Histoire des techniques", "Lecture de la semaine"],
    ],
  },
  {
    path: "/messages",
    title: "Messages",
    lines: [
      ["Scolarité", "Votre certificat est prêt"],
      ["Bibliothèque", "Un livre est à rendre lundi"],
    ],
  },
] as const;

/** What a student sees once in: everything at the root, one section at its own address. */
export function homePage(uid: string, path: string): Markup {
  const shown = sections.filter((section) => section.path === path);
  const cards = (shown.length > 0 ? shown : sections).map(
    ({ title, lines }) => html`<section class="card"><h2>${title}</h2>
<ul>${lines.map(([what, detail]) => html`<li>${what}<small>${detail}</small></li>`)}</ul></section>
`,
  );
  return entPage(
    shown[0]?.title ?? "Accueil",
    navigation(path),
    html`<h1 id="welcome">Bienvenue ${uid}</h1>
<p id="page">${path}</p>
<div class="cards">
${cards}</div>`,
  );
}

function navigation(path: string): Markup {
  const links = [{ path: "/", title: "Accueil" }, ...sections].map(
    (link) =>
      html`<a href="${link.path}"${link.path === path ? html` aria-current="page"` : undefined}>${link.title}</a>
`,
  );
  return html`<nav>${links}<a id="logout" href="/deconnexion">Se déconnecter</a></nav>`;
}
