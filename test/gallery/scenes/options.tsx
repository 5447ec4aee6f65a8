import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import { ReminderList } from "@/components/account/ReminderList";
import { InstitutionRows } from "@/components/InstitutionRows";
import { LanguageChoice } from "@/components/LanguageChoice";
import { LogList } from "@/components/log/LogList";
import { OfferedHosts } from "@/components/OfferedHosts";
import { OptionsPart } from "@/components/OptionsPart";
import { Sheet } from "@/components/Sheet";
import { StoredParts } from "@/components/StoredParts";
import type { InstitutionState } from "@/lib/messages/views";
import { noReminder, now, reminder } from "../fixtures/account-views";
import { lines, manyLines } from "../fixtures/log-lines";
import { institution } from "../fixtures/verdict-view";
import { type Gesture, press, type Scene, still } from "../scene";

const other = { ...institution, id: "ecole-exemple", name: "École d’Exemple", shortName: "École d’Exemple" };
const states: InstitutionState[] = [
  { institution, missing: [], isLoginGranted: true },
  { institution: other, missing: institution.origins, isLoginGranted: false },
  { institution: { ...other, id: "third" }, missing: institution.origins.slice(1), isLoginGranted: true },
];
const counts = { traces: 3, measures: 0, "institution-files": 1, preferences: 2, rest: 0 };

const parts = {
  institutions: (shown: readonly InstitutionState[] = states) => (
    <OptionsPart name="institutions">
      <InstitutionRows states={shown} onGrant={still} onRemove={still} />
      {shown.length > 0 && (
        <OfferedHosts
          offers={[{ institutionId: institution.id, shortName: institution.shortName, host: "otp.univ-exemple.test" }]}
          onAccept={still}
        />
      )}
      <button type="button" class="plain-button" data-action="add">
        {i18n.t("options.add")}
      </button>
    </OptionsPart>
  ),
  codes: () => (
    <OptionsPart name="codes">
      <a class="plain-button" href="/codes.html">
        {i18n.t("options.codes")}
      </a>
    </OptionsPart>
  ),
  reminders: (more: Partial<ComponentProps<typeof ReminderList>> = {}) => (
    <OptionsPart name="reminders">
      <ReminderList
        reminders={[reminder, noReminder]}
        refusedFor={null}
        onChoose={still}
        onSnooze={still}
        onExport={still}
        onForget={still}
        {...more}
      />
    </OptionsPart>
  ),
  log: (more: Partial<ComponentProps<typeof LogList>> = {}) => (
    <OptionsPart name="log">
      <LogList lines={lines} isCleared={false} onClear={still} onUndo={still} {...more} />
    </OptionsPart>
  ),
  language: (chosen: ComponentProps<typeof LanguageChoice>["chosen"]) => (
    <OptionsPart name="language">
      <LanguageChoice chosen={chosen} onChoose={still} />
    </OptionsPart>
  ),
  privacy: (more: Partial<ComponentProps<typeof StoredParts>> = {}) => (
    <OptionsPart name="privacy">
      <StoredParts counts={counts} deleted={null} onDelete={still} {...more} />
    </OptionsPart>
  ),
};

const sheet = (id: string, draw: Scene["draw"], ...gestures: Gesture[]): Scene => ({
  id: `options/${id}`,
  surface: "options",
  draw: () => (
    <Sheet>
      <h1>{i18n.t("options.title")}</h1>
      {draw()}
    </Sheet>
  ),
  gestures,
});

/** The settings, whole and part by part. */
export const optionScenes: Scene[] = [
  sheet("whole", () => (
    <>
      {parts.institutions()}
      {parts.codes()}
      {parts.reminders()}
      {parts.log()}
      {parts.language(null)}
      {parts.privacy()}
    </>
  )),
  sheet("institutions", () => parts.institutions()),
  sheet("no-institution", () => parts.institutions([])),
  sheet("reminders", () => parts.reminders()),
  sheet("no-reminders", () => parts.reminders({ reminders: [] })),
  sheet("reminders-refused", () => parts.reminders({ refusedFor: institution.id })),
  sheet("reminders-all", () => parts.reminders({ reminders: [{ ...reminder, ofLapse: true, lapseOn: "2026-10-14" }] })),
  sheet("reminders-snoozed", () => parts.reminders({ reminders: [{ ...reminder, snoozedUntil: now + 604_800_000 }] })),
  sheet("log", () => parts.log()),
  sheet("log-empty", () => parts.log({ lines: [] })),
  sheet("log-cleared", () => parts.log({ lines: [], isCleared: true })),
  sheet("log-long", () => parts.log({ lines: manyLines })),
  sheet("log-whole", () => parts.log({ lines: manyLines }), press("[data-action=whole-log]")),
  sheet("language", () => parts.language("fr")),
  sheet("language-browser", () => parts.language(null)),
  sheet("stored", () => parts.privacy()),
  sheet("stored-deleted", () => parts.privacy({ counts: { ...counts, traces: 0, rest: 1 }, deleted: "traces" })),
];
