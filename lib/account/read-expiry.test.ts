import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExpiry } from "./read-expiry";

/** A Sunday evening: in Paris it is 18:30. */
const now = Date.parse("2026-11-22T17:30:00Z");
const paris = { nowMs: now, zone: "Europe/Paris" };
const dayOf = (text: string, clock = paris) => readExpiry({ text }, clock)?.day;

describe("when a password ends", () => {
  it.each([
    // French, counted.
    ["Votre mot de passe expire dans 12 jours.", "2026-12-04"],
    ["Votre mot de passe expirera dans 1 jour", "2026-11-23"],
    ["Attention : il vous reste 7 jours pour changer votre mot de passe.", "2026-11-29"],
    ["Votre mot de passe arrive à expiration dans trois jours.", "2026-11-25"],
    ["Il expire d’ici cinq jours", "2026-11-27"],
    ["Plus que 2 jours avant l’expiration de votre mot de passe", "2026-11-24"],
    ["Votre mot de passe expire dans une semaine.", "2026-11-29"],
    ["Votre mot de passe expire dans deux semaines", "2026-12-06"],
    ["Expiration du mot de passe dans un mois", "2026-12-22"],
    ["Votre mot de passe doit être changé sous 30 jours", "2026-12-22"],
    ["Expiration : J-5", "2026-11-27"],
    ["Votre mot de passe expire demain.", "2026-11-23"],
    ["Votre mot de passe expire après-demain", "2026-11-24"],
    ["Votre mot de passe expire aujourd’hui !", "2026-11-22"],
    ["Votre mot de passe expire ce soir à minuit", "2026-11-22"],
    ["Votre mot de passe expire dans 5 heures", "2026-11-22"],
    ["Votre mot de passe expire dans 6 heures", "2026-11-23"],
    ["Votre mot de passe expirera dans moins de 24 heures", "2026-11-23"],
    [
      "2 jours, 23 heures, 59 minutes et 12 secondes avant expiration de votre mot de passe, pensez à le changer !",
      "2026-11-25",
    ],
    // French, dated.
    ["Votre mot de passe expire le 3 décembre.", "2026-12-03"],
    ["Votre mot de passe expirera le vendredi 4 décembre 2026 à 14 h 30.", "2026-12-04"],
    ["Votre mot de passe est valable jusqu’au 1er janvier", "2027-01-01"],
    ["Date d’expiration : 03/12/2026", "2026-12-03"],
    ["Expire le 15.01.27", "2027-01-15"],
    ["Changez-le avant le 24/12", "2026-12-24"],
    ["Il expire le 5 févr. 2027", "2027-02-05"],
    ["Votre mot de passe expire le 14 juil.", "2027-07-14"],
    // English, counted.
    ["Your password will expire in 12 days.", "2026-12-04"],
    ["Your password expires in 1 day", "2026-11-23"],
    ["Your password is about to expire: ten days left.", "2026-12-02"],
    ["You have 14 days to change your password", "2026-12-06"],
    ["Your password expires in two weeks.", "2026-12-06"],
    ["Your password will expire within 30 days", "2026-12-22"],
    ["Your password expires tomorrow", "2026-11-23"],
    ["Your password expires today at midnight", "2026-11-22"],
    ["Your password will expire in less than 24 hours", "2026-11-23"],
    ["2 days, 23 hours, 59 minutes before password expiration, think to change it!", "2026-11-25"],
    ["Your password expires in a month", "2026-12-22"],
    // English, dated.
    ["Your password expires on 3 December.", "2026-12-03"],
    ["Your password expires on December 3, 2026 at 2:30 pm.", "2026-12-03"],
    ["It must be changed before the 3rd of December", "2026-12-03"],
    ["Password valid until Jan 15, 2027", "2027-01-15"],
    ["Password expiration date: 2026-12-03", "2026-12-03"],
    ["Expires on 12/25/2026", "2026-12-25"],
    ["Your password will expire on 2 March", "2027-03-02"],
  ])("%s", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  it("is on the calendar of the student's place", () => {
    const text = "Votre mot de passe expire dans 12 jours";
    expect(dayOf(text, { nowMs: now, zone: "Pacific/Noumea" })).toBe("2026-12-05");
    expect(dayOf(text, { nowMs: now, zone: "America/Martinique" })).toBe("2026-12-04");
  });

  it("counts days by the calendar and hours by the clock where summer time begins or ends", () => {
    const beforeSummer = { nowMs: Date.parse("2026-03-28T22:30:00Z"), zone: "Europe/Paris" };
    expect(dayOf("expire dans 1 jour", beforeSummer)).toBe("2026-03-29");
    // 23:30 and a day of 23 hours: 24 hours later it is 00:30 of the day after.
    expect(dayOf("expire dans 24 heures", beforeSummer)).toBe("2026-03-30");
    const beforeWinter = { nowMs: Date.parse("2026-10-24T22:10:00Z"), zone: "Europe/Paris" };
    // 00:10 and a day of 25 hours: 24 hours later it is 23:10 of the same day.
    expect(dayOf("expires in 24 hours", beforeWinter)).toBe("2026-10-25");
    expect(dayOf("expires in 1 day", beforeWinter)).toBe("2026-10-26");
  });

  it("knows the instant where hours and minutes are given, and says nothing of it where days alone are", () => {
    expect(readExpiry({ text: "2 jours, 3 heures et 10 minutes" }, paris)?.atMs).toBe(now + 51 * 3_600_000 + 600_000);
    expect(readExpiry({ text: "dans 2 jours" }, paris)?.atMs).toBeNull();
  });

  it("hears of logins that are left after it, with no date", () => {
    const french = "Votre mot de passe a expiré. Il vous reste 3 connexions.";
    expect(readExpiry({ text: french }, paris)).toEqual({ day: null, atMs: null, graceLogins: 3 });
    const english = "2 authentications remaining, change your password!";
    expect(readExpiry({ text: english }, paris)).toEqual({ day: null, atMs: null, graceLogins: 2 });
    expect(readExpiry({ text: "Changez-le", triesLeft: 1 }, paris)?.graceLogins).toBe(1);
  });

  it("takes the count of the page's own code where the words give none", () => {
    expect(readExpiry({ text: "Bientôt", days: 9 }, paris)?.day).toBe("2026-12-01");
  });

  it.each([
    "Votre mot de passe a expiré le 3 novembre 2026",
    "Your password has expired",
    "Votre mot de passe expire bientôt",
    "Bienvenue",
    "Expire le 30 février 2027",
    "Expire le 3 décembre 2031",
    "",
  ])("is not known from: %s", (text) => {
    expect(readExpiry({ text }, paris)).toBeNull();
  });

  it("is a day to come of some calendar or none, whatever the page says", () => {
    const piece = fc.constantFrom(
      "expire",
      "dans",
      "in",
      "12",
      "31",
      "jours",
      "hours",
      "décembre",
      "on",
      "2026",
      "/",
      "-",
      "J-",
    );
    const sentence = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(piece).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(sentence, fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined }), (text, days) => {
        const read = readExpiry({ text, days }, paris);
        if (read?.day == null) return;
        expect(read.day).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(read.day >= "2026-11-22").toBe(true);
      }),
    );
  });
});
