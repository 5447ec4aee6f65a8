import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact, Finding } from "@/lib/diagnosis/finding";
import { findingKinds } from "@/lib/diagnosis/finding";
import { mailAddress } from "./mail-address";
import { type RequestCase, writeRequest } from "./write-request";

/** What opens something and has a form of its own: tickets, sessions, keys, codes. */
const shaped = [
  "ST-4821-fKq8ZzWb0TtYh3XcPlmV-cas1",
  "PT-77-x9LmNbVcXzAsDf",
  "TGT-12-QwErTyUiOp1234567890-cas",
  "PGTIOU-85-8PFx8qipjkWYDbuBbNJ1roVu4yeb9WJIRdngg7fzl523Eti2td",
  "LT-5-cAsLoGiN7Tick3t",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJlMTIzIn0.dBjftJeZ4CVPmB92K27uhbUJU1p1rwW1gFWFOEjXk",
  "e1s1ZjQ4YTlkMi0zYmMx0042",
  "0A1B2C3D4E5F60718293A4B5C6D7E8F9",
  "9f86d081884c7d659a2feaa0c55ad015",
  "550e8400-e29b-41d4-a716-446655440000",
  "PHNhbWxwOlJlc3BvbnNlIHhtbG5z0123",
  "SplxlOBeZQQYbYS6WxSbIA0192",
  "af0ifjsldkj3920194n0S6WzA2Mj",
  "JBSWY3DPEHPK3PXP",
  "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
  "JBSW Y3DP EHPK 3PXP",
  "4F7K-9Q2M-X1B8",
  "K3J9X-77QPL-M2N4B",
  "492039",
  "49203911",
  "731 204",
  "287-082",
];

/** What looks like any word: it comes in an address, or beside its name. */
const shapeless = [
  "Passw0rd-etudiant",
  "Azerty123!",
  "hunter2",
  "s3cr3t-of-alice",
  "1a2b3c",
  "Soleil31",
  "tok_9",
  "0000",
];

const secrets = [...shaped, ...shapeless];

/** Words that a page can speak in before and after a message's own. */
const sentence = "Votre compte a été bloqué le 22/11/2026 à 10:45 (erreur 5012), appelez le 05 61 50 42 17.";

const inParameters = (secret: string) =>
  fc
    .constantFrom(
      (value: string) => `https://auth.univ-exemple.test:33443/cas/login?service=x&ticket=${value}`,
      (value: string) => `https://ent.univ-exemple.test/?code=${value}&state=${value}#access_token=${value}`,
      (value: string) => `https://etudiant:${value}@ent.univ-exemple.test/cours`,
      (value: string) => `https://auth.univ-exemple.test/login;jsessionid=${value}/next?execution=${value}`,
    )
    .map((place) => place(encodeURIComponent(secret)));

/** A page that says what it should not: in its own words, in an address, or beside the secret's name. */
const message = (secret: string) =>
  fc.oneof(
    fc.constant(sentence),
    inParameters(secret).map((address) => `${sentence} Voir ${address}.`),
    fc
      .constantFrom("Ticket", "Jeton", "execution")
      .map((name) => `${sentence} ${name}=${secret.replaceAll(" ", "")} refusé`),
    fc.constantFrom(
      ...(shaped.includes(secret) ? [`${secret} : ${sentence}`] : [`Mot de passe : ${secret} ${sentence}`]),
    ),
  );

const fact = (secret: string): fc.Arbitrary<Fact> =>
  fc.oneof(
    message(secret).map((text): Fact => ({ kind: "page-said", notice: { kind: "account-locked", text } })),
    fc.integer({ min: 1, max: 9 }).map((times): Fact => ({ kind: "came-back", times })),
    inParameters(secret).map((address): Fact => ({ kind: "arrived", address })),
    inParameters(secret).map((address): Fact => ({ kind: "address-to-keep", address })),
    inParameters(secret).map((wanted): Fact => ({ kind: "landed-elsewhere", wanted, reached: wanted })),
    // One that nobody has thought of yet.
    inParameters(secret).map((seen) => ({ kind: "of-tomorrow", deep: [{ seen }], path: `/cas;j=${secret}` }) as never),
  );

const request = fc.constantFrom(...secrets).chain((secret) =>
  fc.record({
    secret: fc.constant(secret),
    facts: fc.tuple(fact(secret), fact(secret)),
    page: inParameters(secret),
    path: fc.constantFrom("/cas/login", `/cas/login;jsessionid=${secret}`, `/login?ticket=${secret}`),
    did: fc.constantFrom("repaired", "seen", "of-tomorrow"),
    language: fc.constantFrom("fr" as const, "en" as const),
  }),
);

const locked: Finding = {
  kind: "account-locked",
  certainty: "certain",
  facts: [{ kind: "page-said", notice: { kind: "account-locked", text: "Your account is locked" } }],
  against: [],
  settledBy: null,
  remedies: [{ kind: "copy-details" }],
};

const caseOf = (verdict: Finding, more: Partial<RequestCase> = {}): RequestCase => ({
  institution: "Université d’Exemple",
  diagnosis: { verdict, others: [] },
  cause: verdict.kind,
  page: null,
  seenAt: Date.parse("2026-11-22T10:45:00+01:00"),
  timeZone: "Europe/Paris",
  browser: "Firefox 153",
  system: "Linux",
  tries: [],
  sender: { name: "Camille Exemple", studentNumber: "22104815" },
  ...more,
});

describe.each(findingKinds)("a request about %s", (kind) => {
  it("has the message and the facts, and no secret that was about, however it came there", () => {
    fc.assert(
      fc.property(request, ({ secret, facts, page, path, did, language }) => {
        const verdict: Finding = { ...locked, kind, facts };
        const tries = [{ at: 0, host: "auth.univ-exemple.test", path, verdict: kind, did }];
        const { subject, body } = writeRequest(caseOf(verdict, { page, tries }), language);
        const { address } = mailAddress({ to: null, subject, body, cut: "" });
        // The student's own number stands there by right.
        for (const text of [subject, body.replace("22104815", ""), decodeURIComponent(address).replace("22104815", "")])
          expect(text).not.toContain(secret);
        expect(body).toContain(`verdict ${kind} certain`);
        if (facts.some((seen) => seen.kind === "page-said")) expect(body).toContain(sentence);
        for (const seen of facts) expect(body).toContain(`\n${seen.kind} `);
        for (const seen of facts) if (seen.kind === "came-back") expect(body).toContain(`times=${seen.times}`);
        expect(body).not.toMatch(/\{\w+\}|undefined|\?ticket|\?code/);
      }),
      { numRuns: 120 },
    );
  });
});

describe("a request", () => {
  const full = caseOf(locked, {
    page: "https://auth.univ-exemple.test:33443/?url=aHR0cHM6Ly8",
    tries: [
      {
        at: Date.parse("2026-11-22T10:41:00+01:00"),
        host: "auth.univ-exemple.test",
        path: "/",
        verdict: "stale-session",
        did: "repaired",
      },
    ],
  });

  it("tells in French who, what, when, where, with what, what was tried, and asks for one thing", () => {
    const { subject, body } = writeRequest(full, "fr");
    expect(subject).toBe("Connexion impossible à mon compte\u00a0: compte bloqué");
    for (const part of [
      "Mon compte est bloqué. ",
      "Pouvez-vous débloquer mon compte",
      "«\u00a0Your account is locked\u00a0»",
      "dimanche 22 novembre 2026 à 10:45",
      "auth.univ-exemple.test:33443",
      "Firefox 153, sur Linux",
      "auth.univ-exemple.test\u00a0: cookies de connexion nettoyés",
      "Camille Exemple",
      "22104815",
      "carte d’étudiant",
    ])
      expect(body).toContain(part.trim());
  });

  it("tells the same in English", () => {
    const { subject, body } = writeRequest(full, "en");
    expect(subject).toBe("Cannot sign in to my account: account locked");
    for (const part of ["Could you unlock my account?", "“Your account is locked”"]) expect(body).toContain(part);
    expect(body).toMatch(/When: Sunday,? 22 November 2026 at 10:45/);
  });

  it("says in each language what every cause asks for", () => {
    for (const language of ["fr", "en"] as const) {
      const bodies = ["identity", "registration-pending", "never-activated"].map(
        (cause) => writeRequest({ ...full, cause }, language).body,
      );
      expect(new Set(bodies).size).toBe(3);
    }
  });

  it("leaves a blank to fill in for who does not say their name", () => {
    const { body } = writeRequest({ ...full, sender: { name: " ", studentNumber: "" } }, "fr");
    expect(body.match(/\[à compléter\]/g)).toHaveLength(2);
  });

  it("says when the page was silent", () => {
    const silent: Finding = { ...locked, facts: [{ kind: "came-back", times: 2 }] };
    expect(writeRequest(caseOf(silent), "en").body).toContain("The page showed no message.");
  });
});
