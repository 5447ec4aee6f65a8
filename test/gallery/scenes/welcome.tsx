import type { ComponentProps } from "preact";
import { InstitutionPicker } from "@/components/InstitutionPicker";
import { Promises } from "@/components/Promises";
import { Sheet } from "@/components/Sheet";
import { WelcomeHeading } from "@/components/WelcomeHeading";
import { AskStep } from "@/entrypoints/welcome/AskStep";
import { DoneStep } from "@/entrypoints/welcome/DoneStep";
import { FullStep } from "@/entrypoints/welcome/FullStep";
import { UnknownStep } from "@/entrypoints/welcome/UnknownStep";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { institution } from "../fixtures/verdict-view";
import { type Gesture, type Scene, still, typeIn } from "../scene";

const choices = [
  { id: "utc", name: "Université de technologie de Compiègne", shortName: "UTC", alias: null, place: "Compiègne" },
  { id: "ut2j", name: "Université Toulouse - Jean Jaurès", shortName: "UT2J", alias: "Mirail", place: "Toulouse" },
];

const chosen: ChosenInstitution = {
  ...institution,
  system: "cas",
  ssoHosts: ["auth.univ-exemple.test"],
  codeHosts: ["auth.univ-exemple.test"],
  serviceHosts: ["ent.univ-exemple.test", "cours.univ-exemple.test"],
  serviceSessions: [],
  cookieDomain: "univ-exemple.test",
};
const found = {
  name: chosen.name,
  shortName: chosen.shortName,
  institution: chosen,
  hostsToCheck: [],
  sharedHosts: [],
  isEntryToCheck: false,
};

const sheet = (id: string, draw: Scene["draw"], ...gestures: Gesture[]): Scene => ({
  id: `welcome/${id}`,
  surface: "welcome",
  draw: () => <Sheet>{draw()}</Sheet>,
  gestures,
});

const search = (id: string, picker: Partial<ComponentProps<typeof InstitutionPicker>>, ...gestures: Gesture[]) =>
  sheet(
    id,
    () => (
      <>
        <WelcomeHeading />
        <InstitutionPicker search={() => choices} chosenIds={["utc"]} onChoose={still} {...picker} />
        <Promises />
      </>
    ),
    ...gestures,
  );

const ask = (id: string, more: Partial<ComponentProps<typeof AskStep>> = {}) =>
  sheet(id, () => (
    <>
      <AskStep found={found} institution={chosen} refused={false} onAsk={still} onBack={still} {...more} />
      {!more.refused && <Promises />}
    </>
  ));

const done = (id: string, isEntryToCheck: boolean) =>
  sheet(id, () => <DoneStep institution={chosen} isEntryToCheck={isEntryToCheck} onAnother={still} />);

/** The first run. */
export const welcomeScenes: Scene[] = [
  search("empty", { search: () => [] }),
  search("no-catalogue-yet", { search: null }),
  search("search", {}),
  search("none-found", { search: () => [] }, typeIn("[role=combobox]", "poudlard")),
  ask("ask"),
  ask("ask-to-check", {
    found: { ...found, hostsToCheck: ["auth.univ-exemple.test"], sharedHosts: ["ent.univ-exemple.test"] },
  }),
  ask("refused", { refused: true }),
  done("done", false),
  done("done-at-site", true),
  sheet("full", () => <FullStep most={10} onOpenSettings={still} onBack={still} />),
  sheet("unknown", () => <UnknownStep shortName={chosen.shortName} onBack={still} />),
];
