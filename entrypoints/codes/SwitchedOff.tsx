import { i18n } from "#i18n";

/** On a machine that people share, its administrators want no codes kept. */
export function SwitchedOff() {
  return (
    <section class="stack" data-state="switched-off">
      <h1>{i18n.t("managed.codesTitle")}</h1>
      <p class="lead">{i18n.t("managed.codesText")}</p>
    </section>
  );
}
