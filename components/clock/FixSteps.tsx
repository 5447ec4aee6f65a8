import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { SelectField } from "../vault/SelectField";
import type { ClockMeaning } from "./measured-clock";
import { type SystemName, systemSteps } from "./system-steps";

type Props = {
  cause: ClockMeaning["cause"];
  systems: readonly SystemName[];
  /** The one it is, where that could be told. */
  detected: SystemName;
};

const zoneCauses: readonly string[] = ["wrong-zone", "daylight-saving"];

/** How to put a clock right on its system, one step after the other. */
export function FixSteps({ cause, systems, detected }: Props) {
  const [chosen, setChosen] = useState<SystemName | null>(null);
  const system = chosen ?? detected;
  const { open, zone, time, ...more } = systemSteps[system];
  // A clock under a wrong zone, put right first, would show a wrong hour.
  const inOrder = zoneCauses.includes(cause) ? [open, zone, time] : [open, time, zone];
  const steps = [...inOrder, ...("last" in more ? [more.last] : []), "clock.steps.back" as const];
  return (
    <div class="stack" data-steps={system}>
      <h3>{i18n.t("clock.steps.heading")}</h3>
      <SelectField
        label={i18n.t("clock.steps.system")}
        name="system"
        value={system}
        isSmall
        options={systems.map((name) => ({ value: name, words: systemSteps[name].title }))}
        onChange={(value) => setChosen(value as SystemName)}
      />
      <ol class="clock-steps">
        {steps.map((key) => (
          <li key={key}>{i18n.t(key)}</li>
        ))}
      </ol>
    </div>
  );
}
