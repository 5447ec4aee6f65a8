import { useEffect, useState } from "preact/hooks";
import { InstitutionPicker } from "@/components/InstitutionPicker";
import { Promises } from "@/components/Promises";
import { Sheet } from "@/components/Sheet";
import { WelcomeHeading } from "@/components/WelcomeHeading";
import { administratorsWishes } from "@/lib/services/administrators";
import { chooseAndRequest } from "@/lib/services/grant-access";
import { mostInstitutions } from "@/lib/services/most-institutions";
import { openOwnPage } from "@/lib/services/open-page";
import { AskStep } from "./AskStep";
import { DoneStep } from "./DoneStep";
import { FullStep } from "./FullStep";
import { UnknownStep } from "./UnknownStep";
import { useCatalogue } from "./use-catalogue";

/** The first run: choose the institution, grant it, done. */
export function App() {
  const { catalogue, chosenIds, renew } = useCatalogue();
  const [chosenId, setChosenId] = useState<string | null>(null);
  useEffect(() => void administratorsWishes().then(({ institutionId }) => setChosenId(institutionId)), []);
  const [outcome, setOutcome] = useState<"asking" | "granted" | "refused">("asking");
  const found = chosenId === null ? null : (catalogue?.find(chosenId) ?? null);
  const choose = (id: string | null) => {
    setChosenId(id);
    setOutcome("asking");
    renew();
  };

  if (!found) {
    return (
      <Sheet>
        <WelcomeHeading />
        <InstitutionPicker search={catalogue?.search ?? null} chosenIds={chosenIds} onChoose={choose} />
        <Promises />
      </Sheet>
    );
  }
  const { institution } = found;
  if (!institution) {
    return (
      <Sheet>
        <UnknownStep shortName={found.shortName} onBack={() => choose(null)} />
      </Sheet>
    );
  }
  if (outcome === "granted") {
    return (
      <Sheet>
        <DoneStep institution={institution} isEntryToCheck={found.isEntryToCheck} onAnother={() => choose(null)} />
      </Sheet>
    );
  }
  if (chosenIds.length >= mostInstitutions && !chosenIds.includes(institution.id)) {
    return (
      <Sheet>
        <FullStep
          most={mostInstitutions}
          onOpenSettings={() => void openOwnPage("/options.html")}
          onBack={() => choose(null)}
        />
      </Sheet>
    );
  }
  return (
    <Sheet>
      <AskStep
        found={found}
        institution={institution}
        refused={outcome === "refused"}
        onAsk={() => void chooseAndRequest(institution).then((granted) => setOutcome(granted ? "granted" : "refused"))}
        onBack={() => choose(null)}
      />
      {outcome === "asking" && <Promises />}
    </Sheet>
  );
}
