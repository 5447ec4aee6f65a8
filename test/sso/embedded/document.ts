import { html, type Markup, trusted } from "./html.ts";

const baseStyle = trusted(`
  * { box-sizing: border-box; margin: 0 }
  body { font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #1d2521; background: #f3f1ea;
    min-height: 100vh; display: flex; flex-direction: column }
  a { color: #0d5a46 }
  h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; text-wrap: balance }
  h2 { font-size: 1.0625rem; font-weight: 650 }
  header { background: #0d4637; color: #fff }
  header > div, main, footer > div { width: 100%; max-width: 62rem; margin-inline: auto; padding-inline: 1.25rem }
  header > div { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; min-height: 4rem;
    padding-block: .5rem }
  header svg { width: 2.25rem; height: 2.25rem; flex: none }
  header b, header small { display: block; line-height: 1.25 }
  header b { font-weight: 650 } header small { color: #c4dcd2 }
  header a { color: #fff }
  main { flex: 1; padding-block: 2.5rem }
  .card { background: #fff; border: 1px solid #dcd8cb; border-radius: 10px; padding: 1.75rem }
  footer { border-top: 1px solid #dcd8cb; color: #5b655f; font-size: .875rem }
  footer > div { padding-block: 1rem }
`);

/** The school's arms: a book below a rising sun. */
export const crest = html`<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
<path d="M4 3h24v14c0 6-5 10-12 12C9 27 4 23 4 17Z"/><path d="M9 19c3-1 5-1 7 1 2-2 4-2 7-1M11 13a5 5 0 0 1 10 0M16 5v1"/></svg>`;

interface DocumentParts {
  language: "fr" | "en";
  title: string;
  style: Markup;
  body: Markup;
}

/** A whole page. The icon is in it so that browsers ask for no other file, which would blur the list of requests. */
export function htmlDocument({ language, title, style, body }: DocumentParts): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${baseStyle}${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
