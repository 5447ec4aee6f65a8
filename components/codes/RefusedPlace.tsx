import { i18n } from "#i18n";
import type { Refusal } from "@/lib/messages/fill-outcome";

/**
 * The page that gets no code and the hosts that would, one above the other in letters of one width: that is how a
 * difference of one letter shows.
 */
export function RefusedPlace({ refusal: { host, lookedLike, expected } }: { refusal: Refusal }) {
  const trueHosts = lookedLike === null ? expected : [lookedLike];
  return (
    <dl class="places">
      {host !== "" && (
        <>
          <dt>{i18n.t("codes.here")}</dt>
          <dd data-place="here">{host}</dd>
        </>
      )}
      <dt>{i18n.t("codes.expected")}</dt>
      {trueHosts.map((trueHost) => (
        <dd key={trueHost} data-place="expected">
          {trueHost}
        </dd>
      ))}
    </dl>
  );
}
