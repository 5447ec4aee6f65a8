import { i18n } from "#i18n";

/** What Entrée never does, said where it asks for something. */
export function Promises() {
  return (
    <section>
      <h2>{i18n.t("welcome.promisesTitle")}</h2>
      <ul class="promises">
        <li>{i18n.t("welcome.promisePassword")}</li>
        <li>{i18n.t("welcome.promiseOnly")}</li>
        <li>{i18n.t("welcome.promiseSilence")}</li>
        <li>{i18n.t("welcome.promiseUndo")}</li>
      </ul>
    </section>
  );
}
