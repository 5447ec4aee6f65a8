import { useState } from "preact/hooks";
import { CheckPart } from "@/components/clock/CheckPart";
import { ClocksPicture } from "@/components/clock/ClocksPicture";
import { FixSteps } from "@/components/clock/FixSteps";
import { PhonePart } from "@/components/clock/PhonePart";
import { PhoneSteps } from "@/components/clock/PhoneSteps";
import { TwoClocks } from "@/components/clock/TwoClocks";
import type { InstitutionState } from "@/lib/messages/views";
import { currentSystem } from "@/lib/services/current-system";
import { openOwnPage } from "@/lib/services/open-page";
import { pictureClocks } from "@/lib/services/picture-clocks";
import { requestMissing } from "@/lib/services/request-missing";
import { useAnswer } from "../popup/use-answer";
import { useClockCheck } from "./use-clock-check";
import { usePhone } from "./use-phone";
import { usePhoneAccounts } from "./use-phone-accounts";

const computers = ["windows", "macos", "linux", "chromeos", "android", "ios"] as const;

/** The clocks against one institution's: this computer's, then the phone's. */
export function InstitutionPart({ chosen }: { chosen: InstitutionState }) {
  const { institution } = chosen;
  const { clock, state, check } = useClockCheck(institution.id);
  const system = useAnswer(currentSystem);
  const measured = clock?.source === "server" ? clock : null;
  const accounts = usePhoneAccounts(institution.id);
  const phone = usePhone(accounts.chosen?.id ?? null, measured, () => void accounts.refresh());
  // Drawn as it was found, not as time goes on.
  const [drawnAt] = useState(Date.now);
  const picture = clock && pictureClocks(clock, phone.offset, drawnAt);
  const why = accounts.isLocked ? "locked" : accounts.list.length === 0 ? "none" : "ready";
  return (
    <>
      <CheckPart
        institution={institution.shortName}
        clock={clock}
        state={state}
        onCheck={() => void check()}
        onGrant={() => void requestMissing(chosen.missing).then((granted) => (granted ? check() : undefined))}
      >
        {picture && <ClocksPicture timeline={picture} />}
        {measured && measured.direction !== "right" && (
          <FixSteps cause={measured.cause} systems={computers} detected={system ?? "windows"} />
        )}
      </CheckPart>
      <TwoClocks offsetMs={measured?.offsetMs ?? null} />
      {accounts.isKnown && (
        <PhonePart
          state={measured ? why : "needs-time"}
          accounts={accounts.list}
          chosenId={accounts.chosen?.id ?? null}
          onChoose={accounts.choose}
          onOpenCodes={() => void openOwnPage("/codes.html")}
        >
          <PhoneSteps {...phone} digits={accounts.chosen?.digits ?? 6} />
        </PhonePart>
      )}
    </>
  );
}
