import type { Finding } from "@/lib/diagnosis/finding";
import type { VerdictView } from "@/lib/messages/views";

/** What the extension and its browser are, for whoever reads a report. */
export type Product = { version: string; browser: string; language: string };

/** A fact by its kind, and what is no more than a kind or a number in it: no address, no name, no word of the page. */
function factLine(fact: Finding["facts"][number]): string {
  switch (fact.kind) {
    case "page-said":
      return `fact=page-said ${fact.notice.kind}`;
    case "came-back":
      return `fact=came-back ${fact.times}`;
    case "oversized":
      return `fact=oversized ${fact.bytes}`;
    case "browser-gave-up":
      return `fact=browser-gave-up ${fact.failure.kind}`;
    case "status":
      return `fact=status ${fact.status}`;
    default:
      return `fact=${fact.kind}`;
  }
}

/**
 * The text of a report to Entrée's own makers: which institution, which verdict, which kinds of facts. Nothing of the
 * student is in it, neither typed nor read: no page's words, no path, no cookie's name.
 */
export function issueText(view: VerdictView, { version, browser, language }: Product): string {
  const { verdict, others } = view.diagnosis;
  // One that was added from its login page is known by its address alone, and may be anything.
  const institution = /^[a-z0-9-]+$/.test(view.institution.id) ? view.institution.id : "unlisted";
  return [
    `entree=${version} browser=${browser} language=${language}`,
    `institution=${institution} step=${view.page.step ?? "-"}`,
    `verdict=${verdict.kind} certainty=${verdict.certainty}`,
    ...new Set(verdict.facts.map(factLine)),
    `also=${others.map(({ kind }) => kind).join(",") || "-"}`,
    `remedies=${verdict.remedies.map(({ kind }) => kind).join(",") || "-"}`,
    `cookies: clear=${view.plan.clear.length} keep=${view.plan.keep.length}`,
    `repair=${view.repair?.phase ?? "-"} retry=${view.retry?.phase ?? "-"} missing=${view.missing.length}`,
  ].join("\n");
}
