import { i18n } from "#i18n";
import { TickingClock } from "./TickingClock";

/** Where the institutions are. */
const serverZone = "Europe/Paris";

/** The server's time beside the computer's, to hold a phone against. `offsetMs` is null where it was not measured. */
export function TwoClocks({ offsetMs }: { offsetMs: number | null }) {
  return (
    <section class="vault-part" data-part="two-clocks">
      <div>
        <h2>{i18n.t("clock.two.heading")}</h2>
        <p class="quiet">{i18n.t(offsetMs === null ? "clock.two.unknown" : "clock.two.lead")}</p>
      </div>
      <div class="two-clocks">
        {offsetMs !== null && (
          <TickingClock name="server" words={i18n.t("clock.two.server")} aheadMs={offsetMs} timeZone={serverZone} />
        )}
        <TickingClock name="computer" words={i18n.t("clock.two.computer")} aheadMs={0} />
      </div>
    </section>
  );
}
