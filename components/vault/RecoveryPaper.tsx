import { i18n } from "#i18n";
import { Mark } from "../Mark";
import { keyGroups } from "./key-groups";

/** The sheet itself: the only thing that is printed. */
export function RecoveryPaper({ recoveryKey, madeAtMs }: { recoveryKey: string; madeAtMs: number }) {
  const day = new Intl.DateTimeFormat(i18n.t("languageCode"), { dateStyle: "long" }).format(madeAtMs);
  return (
    <article class="paper" data-paper>
      <header>
        <Mark />
        <b>{i18n.t("vault.recovery.paperTitle")}</b>
        <span>{i18n.t("vault.recovery.madeOn", [day])}</span>
      </header>
      <p class="paper-key" translate={false} data-recovery-key>
        {keyGroups(recoveryKey).map((group, index) => (
          <span key={index}>{group} </span>
        ))}
      </p>
      <dl>
        <dt>{i18n.t("vault.recovery.whatFor")}</dt>
        <dd>{i18n.t("vault.recovery.whatForText")}</dd>
        <dt>{i18n.t("vault.recovery.how")}</dt>
        <dd>{i18n.t("vault.recovery.howText")}</dd>
        <dt>{i18n.t("vault.recovery.where")}</dt>
        <dd>{i18n.t("vault.recovery.whereText")}</dd>
      </dl>
    </article>
  );
}
