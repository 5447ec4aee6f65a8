import { i18n } from "#i18n";
import { Breakable } from "./vault/Breakable";

/** A host pattern and why it is asked for. */
export type AskedHost = {
  host: string;
  why: "sso" | "service" | "domain";
  /** No sure source names it. */
  toCheck: boolean;
  /** Other institutions answer there too. */
  isShared: boolean;
};

const reasons = {
  sso: "welcome.whySso",
  service: "welcome.whyService",
  domain: "welcome.whyDomain",
} as const;

/** The way of a login: what the browser's question is about to name, in the order of the student's way, and why. */
export function AskedHosts({ id, hosts }: { id: string; hosts: readonly AskedHost[] }) {
  return (
    <div class="asked" id={id}>
      <p>{i18n.t("welcome.willAsk", hosts.length, [String(hosts.length)])}</p>
      <ol class="way">
        {hosts.map(({ host, why, toCheck, isShared }) => (
          <li key={host} data-why={why}>
            <span>{i18n.t(reasons[why])}</span>
            <b>
              <Breakable text={host} />
            </b>
            {toCheck && <span class="tag is-soon">{i18n.t("welcome.toCheck")}</span>}
            {isShared && <span class="tag">{i18n.t("welcome.shared")}</span>}
          </li>
        ))}
      </ol>
      {hosts.some(({ toCheck }) => toCheck) && <p class="quiet">{i18n.t("welcome.toCheckText")}</p>}
    </div>
  );
}
