import { AskedHosts } from "@/components/AskedHosts";
import { InstitutionPicker } from "@/components/InstitutionPicker";
import { InstitutionRows } from "@/components/InstitutionRows";
import { LanguageChoice } from "@/components/LanguageChoice";
import { OfferedHosts } from "@/components/OfferedHosts";
import { Promises } from "@/components/Promises";
import { Sheet } from "@/components/Sheet";
import { StoredParts } from "@/components/StoredParts";
import { WelcomeHeading } from "@/components/WelcomeHeading";
import { institution } from "../fixtures/verdict-view";
import { type Scene, still } from "../scene";

const choices = [
  { id: "utc", name: "Université de technologie de Compiègne", shortName: "UTC", alias: null, place: "Compiègne" },
  { id: "ut2j", name: "Université Toulouse - Jean Jaurès", shortName: "UT2J", alias: "Mirail", place: "Toulouse" },
];

const other = { ...institution, id: "ecole-exemple", name: "École d’Exemple", shortName: "École d’Exemple" };

/** The first run. */
export const welcomeScenes: Scene[] = [
  {
    id: "welcome/search",
    surface: "welcome",
    draw: () => (
      <Sheet>
        <WelcomeHeading />
        <InstitutionPicker search={() => choices} chosenIds={["utc"]} onChoose={still} />
        <Promises />
      </Sheet>
    ),
  },
  {
    id: "welcome/none-found",
    surface: "welcome",
    draw: () => (
      <Sheet>
        <InstitutionPicker search={() => []} chosenIds={[]} onChoose={still} />
      </Sheet>
    ),
  },
  {
    id: "welcome/asked",
    surface: "welcome",
    draw: () => (
      <Sheet>
        <AskedHosts
          id="asked"
          hosts={[
            { host: "auth.univ-exemple.test", why: "sso", toCheck: true, isShared: false },
            { host: "ent.univ-exemple.test", why: "service", toCheck: false, isShared: true },
            { host: "univ-exemple.test", why: "domain", toCheck: false, isShared: false },
          ]}
        />
      </Sheet>
    ),
  },
];

const counts = { traces: 3, measures: 0, "institution-files": 1, preferences: 2, rest: 0 };

const setting = (id: string, draw: Scene["draw"]): Scene => ({
  id: `options/${id}`,
  surface: "options",
  draw: () => <Sheet>{draw()}</Sheet>,
});

/** The settings. */
export const optionScenes: Scene[] = [
  setting("offered-hosts", () => (
    <OfferedHosts
      offers={[{ institutionId: "univ-exemple", shortName: "Univ. d’Exemple", host: "otp.univ-exemple.test" }]}
      onAccept={still}
    />
  )),
  setting("language", () => <LanguageChoice chosen="fr" onChoose={still} />),
  setting("language-browser", () => <LanguageChoice chosen={null} onChoose={still} />),
  setting("stored", () => <StoredParts counts={counts} deleted={null} onDelete={still} />),
  setting("stored-deleted", () => (
    <StoredParts counts={{ ...counts, traces: 0, rest: 1 }} deleted="traces" onDelete={still} />
  )),
  {
    id: "options/no-institution",
    surface: "options",
    draw: () => (
      <Sheet>
        <InstitutionRows states={[]} onGrant={still} onRemove={still} />
      </Sheet>
    ),
  },
  {
    id: "options/institutions",
    surface: "options",
    draw: () => (
      <Sheet>
        <InstitutionRows
          states={[
            { institution, missing: [], isLoginGranted: true },
            { institution: other, missing: institution.origins, isLoginGranted: false },
            { institution: { ...other, id: "third" }, missing: institution.origins.slice(1), isLoginGranted: true },
          ]}
          onGrant={still}
          onRemove={still}
        />
      </Sheet>
    ),
  },
];
