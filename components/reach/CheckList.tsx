import { i18n } from "#i18n";
import type { Check, CheckName, CheckState } from "@/lib/reachability/list-checks";
import { Icon, type IconName } from "../Icon";

const words = {
  connection: "reach.check.connection",
  name: "reach.check.name",
  network: "reach.check.network",
  certificate: "reach.check.certificate",
  server: "reach.check.server",
  speed: "reach.check.speed",
} as const satisfies Record<CheckName, string>;

const failures = {
  connection: "reach.failed.connection",
  name: "reach.failed.name",
  network: "reach.failed.network",
  certificate: "reach.failed.certificate",
  server: "reach.failed.server",
  speed: "reach.failed.speed",
} as const satisfies Record<CheckName, string>;

const states = {
  waiting: "reach.state.waiting",
  running: "reach.state.running",
  passed: "reach.state.passed",
  failed: "reach.state.failed",
} as const satisfies Record<Exclude<CheckState, "skipped">, string>;

const icons: Partial<Record<CheckState, IconName>> = { passed: "tick", failed: "cross" };

type Shown = { name: CheckName; state: Exclude<CheckState, "skipped"> };

/** What was not asked any more would only be something more to read. */
function isShown(check: Check): check is Shown {
  return check.state !== "skipped";
}

/** What was checked, ticked off in the order in which a person would. */
export function CheckList({ checks, isRunning }: { checks: readonly Check[]; isRunning: boolean }) {
  return (
    <>
      <p class="checks-title" role="status">
        {i18n.t(isRunning ? "reach.checking" : "reach.checked")}
      </p>
      <ol class="checks">
        {checks.filter(isShown).map(({ name, state }) => (
          <li key={name} class={`is-${state}`} data-check={name} data-check-state={state}>
            <span class="check-sign">{icons[state] && <Icon name={icons[state]} />}</span>
            <span>
              {i18n.t((state === "failed" ? failures : words)[name])}{" "}
              <span class="unseen">({i18n.t(states[state])})</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
