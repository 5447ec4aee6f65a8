import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import { factLine } from "./fact-lines";
import { barePath, placeOf } from "./place-of";
import { fillBlanks, type RequestLanguage, requestWords, sentenceFor } from "./request-words";
import { scrub } from "./scrub";

/** One earlier try as the log of attempts keeps it. */
export type EarlierTry = { at: number; host: string; path: string; verdict: string; did: string };

/** Everything that a request is made of. Instants are milliseconds since the epoch. */
export type RequestCase = {
  institution: string;
  diagnosis: Diagnosis;
  /** The verdict's kind, or the end of the guided path that knows better. */
  cause: string;
  /** The address of the page; null where it is not known. */
  page: string | null;
  seenAt: number;
  timeZone: string;
  browser: string;
  system: string;
  tries: readonly EarlierTry[];
  sender: { name: string; studentNumber: string };
};

export type SupportRequest = { subject: string; body: string };

const mostTries = 5;

/** The first message that the page showed, without what no request may carry; null where it showed none. */
function messageOf({ verdict, others }: Diagnosis): string | null {
  const facts = [verdict, ...others].flatMap((finding) => finding.facts);
  const said = facts.flatMap((fact) =>
    fact.kind === "page-said" && fact.notice.text !== "" ? [fact.notice.text] : [],
  );
  return said[0] === undefined ? null : scrub(said[0]);
}

/**
 * A request to a help desk that does not come back for want of something. What was read of pages and addresses is
 * scrubbed; the student's own name and number stand as they were typed.
 */
export function writeRequest(known: RequestCase, language: RequestLanguage): SupportRequest {
  const words = requestWords(language);
  const { diagnosis, cause, sender, timeZone } = known;
  const at = (instant: number): string =>
    new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
      dateStyle: "full",
      timeStyle: "short",
      timeZone,
    }).format(instant);
  const message = messageOf(diagnosis);
  const place = known.page === null ? "" : scrub(placeOf(known.page));
  const tries = known.tries.slice(-mostTries).map(({ at: when, host, path, verdict, did }) =>
    fillBlanks(words.triedLine, {
      when: at(when),
      place: scrub(host + barePath(path)),
      did: fillBlanks(sentenceFor(words.did, did), {
        verdict: sentenceFor({ ...words.short, other: scrub(verdict) }, verdict),
      }),
    }),
  );
  const blocks: string[][] = [
    [words.hello],
    [
      fillBlanks(words.opening, {
        institution: known.institution,
        happened: sentenceFor(words.happened, cause),
      }),
      sentenceFor(words.asks, cause),
    ],
    message === null ? [words.noMessage] : [words.message, fillBlanks(words.quote, { text: message })],
    [
      fillBlanks(words.when, { when: at(known.seenAt) }),
      ...(place === "" ? [] : [fillBlanks(words.where, { place })]),
      fillBlanks(words.browser, { browser: known.browser, system: known.system }),
    ],
    tries.length === 0 ? [] : [words.tried, ...tries],
    [
      fillBlanks(words.name, { name: sender.name.trim() || words.blank }),
      fillBlanks(words.number, { number: sender.studentNumber.trim() || words.blank }),
      words.bring,
    ],
    [words.thanks, ...(sender.name.trim() === "" ? [] : [sender.name.trim()])],
    [
      words.technical,
      `verdict ${diagnosis.verdict.kind} ${diagnosis.verdict.certainty}`,
      ...diagnosis.verdict.facts.map(factLine),
      ...(diagnosis.others.length === 0 ? [] : [`also ${diagnosis.others.map(({ kind }) => kind).join(" ")}`]),
    ],
  ];
  return {
    subject: fillBlanks(words.subject, { short: sentenceFor(words.short, cause) }),
    body: blocks
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join("\n"))
      .join("\n\n"),
  };
}
