import { i18n } from "#i18n";

/** A host pattern and why it is asked for. */
export type AskedHost = { host: string; why: "sso" | "service" | "domain" };

const reasons = {
  sso: "welcome.whySso",
  service: "welcome.whyService",
  domain: "welcome.whyDomain",
} as const;

/** What the browser's prompt is about to name, and why, host by host. */
export function AskedHosts({ hosts }: { hosts: readonly AskedHost[] }) {
  return (
    <div class="asked">
      <p>{i18n.t("welcome.willAsk")}</p>
      <ul>
        {hosts.map(({ host, why }) => (
          <li key={host}>
            <b>{host}</b>
            {i18n.t("welcome.because")}
            {i18n.t(reasons[why])}
          </li>
        ))}
      </ul>
    </div>
  );
}
