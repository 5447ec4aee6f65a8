import { i18n } from "#i18n";

/**
 * The host of the page in front and those it could be taken for, one above the other in letters of one width: that is
 * how a difference of one letter shows. `here` is empty where the address leads to no host.
 */
export function ComparedHosts({ here, expected }: { here: string; expected: readonly string[] }) {
  return (
    <dl class="places">
      {here !== "" && (
        <>
          <dt>{i18n.t("codes.here")}</dt>
          <dd data-place="here">{here}</dd>
        </>
      )}
      <dt>{i18n.t("codes.expected")}</dt>
      {expected.map((host) => (
        <dd key={host} data-place="expected">
          {host}
        </dd>
      ))}
    </dl>
  );
}
