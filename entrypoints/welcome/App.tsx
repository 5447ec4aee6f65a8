import { useMemo, useState } from "preact/hooks";
import { InstitutionPicker } from "@/components/InstitutionPicker";
import { Promises } from "@/components/Promises";
import { Sheet } from "@/components/Sheet";
import { WelcomeHeading } from "@/components/WelcomeHeading";
import { chooseAndRequest } from "@/lib/services/grant-access";
import { openCatalogue } from "@/lib/services/open-catalogue";
import { AskStep, type Outcome } from "./AskStep";

/** The first run: choose the institution, grant it, done. */
export function App() {
  const catalogue = useMemo(openCatalogue, []);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome>("asking");
  const chosen = chosenId === null ? null : catalogue.find(chosenId);

  if (!chosen) {
    return (
      <Sheet>
        <WelcomeHeading />
        <InstitutionPicker
          search={catalogue.search}
          onChoose={(id) => {
            setChosenId(id);
            setOutcome("asking");
          }}
        />
        <Promises />
      </Sheet>
    );
  }
  return (
    <Sheet>
      <AskStep
        institution={chosen}
        outcome={outcome}
        onAsk={() => void chooseAndRequest(chosen).then((granted) => setOutcome(granted ? "granted" : "refused"))}
        onBack={() => setChosenId(null)}
      />
      {outcome === "asking" && <Promises />}
    </Sheet>
  );
}
