// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Tries } from "@/lib/diagnosis/evidence";
import type { ReminderView } from "@/lib/messages/account-view";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click, type } from "@/test/fakes/visit";
import { ExpiryPart } from "./ExpiryPart";
import { ReminderList } from "./ReminderList";
import { ResetAddressScreen } from "./ResetAddressScreen";
import { RulesPart } from "./RulesPart";
import { TriesPart } from "./TriesPart";

beforeAll(speakFrench);
afterEach(() => draw(null));

const now = Date.parse("2026-11-22T10:00:00Z");
const one: Tries = { used: 1, limit: 3, isGuess: false, savedPasswordSuspected: false, waitUntil: null };
const said = (page: Element) => page.textContent?.replace(/\s/g, " ") ?? "";
const drawTries = (more: Partial<Tries>, reset: string | null = null, at = now) =>
  draw(<TriesPart tries={{ ...one, ...more }} now={at} reset={reset} isTold={false} onReset={() => {}} />);

test("the stop stands before the last try, not before the others", async () => {
  expect((await drawTries({})).querySelector("[data-tries=some]")).not.toBeNull();
  expect(said(await drawTries({ used: 2 }, "https://auth.test/reset"))).toContain("Il ne reste qu’un essai.");
  expect(document.querySelector("[data-action=reset]")).not.toBeNull();
  expect(said(await drawTries({ used: 4 }))).toContain("Plus aucun essai sûr");
});

test("a limit that nobody said is told as the usual one", async () => {
  expect(said(await drawTries({ limit: 5, isGuess: true }))).toContain("5 est la limite habituelle");
  expect(said(await drawTries({ limit: 5 }))).not.toContain("habituelle");
});

test("many tries are told in words alone", async () => {
  const page = await drawTries({ limit: 30 });
  expect(page.querySelectorAll(".try-dots i").length).toBe(0);
  expect(said(page)).toContain("1 sur 30");
});

test("the wait counts down, and says when it is over", async () => {
  const waiting = { used: 0, waitUntil: now + 90_000 };
  expect(said(await drawTries(waiting))).toContain("1:30");
  expect(said(await drawTries(waiting, null, now + 31_000))).toContain("0:59");
  expect(said(await drawTries(waiting, null, now + 90_000))).toContain("Tu peux réessayer");
  expect(said(await drawTries({ used: 0, waitUntil: now + 3_600_000 }))).toContain("1:00:00");
});

test("the keyboard's check tells a layout that is not the keys'", async () => {
  await drawTries({ used: 2 });
  await type("keyboard-check", "qwerty");
  expect(document.querySelector("[data-keyboard=otherLayout]")?.textContent).toContain("qwerty");
  await type("keyboard-check", "azerty");
  expect(document.querySelector("[data-keyboard=fine]")).not.toBeNull();
});

test("the page's own rules are shown before what the catalogue knows", async () => {
  const known = { minLength: 12, required: ["digit" as const], differsFromLast: 3, notTheLogin: true };
  expect(said(await draw(<RulesPart rules={{ page: ["Au moins 8 caractères"], known }} />))).not.toContain("12");
  const listed = said(await draw(<RulesPart rules={{ page: [], known }} />));
  for (const words of ["Au moins 12 caractères", "Un chiffre", "3 derniers", "identifiant"])
    expect(listed).toContain(words);
});

test("the password's end offers to be reminded, once", async () => {
  const account = { lastDay: { day: "2026-12-03", daysLeft: 11 }, graceLogins: null, isReminded: false, renewal: null };
  const onRemind = vi.fn();
  const part = (isReminded: boolean, isSilent = false) => (
    <ExpiryPart account={{ ...account, isReminded }} isSilent={isSilent} onRemind={onRemind} onRenew={() => {}} />
  );
  expect(said(await draw(part(false)))).toContain("encore 11 jours : jusqu’au jeudi 3 décembre 2026");
  await click("remind");
  expect(onRemind).toHaveBeenCalledOnce();
  expect(said(await draw(part(true)))).toContain("14, 7, 3 et 1 jours avant");
  expect(said(await draw(part(true, true)))).toContain("ne me laisse pas te prévenir");
});

test.each([
  ["personal-refused", "Seule l’adresse donnée par ton université marche ici (@etu.test)"],
  ["personal-doubtful", "Le plus souvent"],
  ["institution-refused", "adresse personnelle"],
  ["misspelt", "presque une adresse connue"],
  ["unknown", "@etu.test"],
] as const)("an address that is %s is told with its reason", async (verdict, words) => {
  expect(said(await draw(<ResetAddressScreen verdict={verdict} mailDomains={["etu.test"]} />))).toContain(words);
});

test("a reminder can be paused, taken up again, exported and forgotten", async () => {
  const view: ReminderView = {
    institutionId: "x",
    institution: "Utopia",
    lastDay: "2026-12-20",
    ofExpiry: true,
    ofLapse: false,
    lapseOn: null,
    snoozedUntil: null,
    renewal: null,
  };
  const done: unknown[] = [];
  const list = (reminder: ReminderView) => (
    <ReminderList
      reminders={[reminder]}
      refusedFor={null}
      onChoose={(_reminder, choice) => done.push(choice)}
      onSnooze={(_reminder, days) => done.push(days)}
      onExport={() => done.push("export")}
      onForget={() => done.push("forget")}
    />
  );
  const page = await draw(list(view));
  expect(said(page)).toContain("Dernier jour : dimanche 20 décembre 2026");
  for (const action of ["snooze", "export", "forget"]) await click(action);
  await draw(list({ ...view, snoozedUntil: now }));
  await click("resume");
  page.querySelector<HTMLInputElement>("[data-setting=of-lapse] input")?.click();
  expect(done).toEqual([7, "export", "forget", 0, { ofLapse: true }]);
  const off = await draw(list({ ...view, ofExpiry: false, lastDay: null }));
  expect(off.querySelectorAll(".reminder-ways button").length).toBe(0);
});
