import { i18n } from "#i18n";
import { PageHeading } from "@/components/PageHeading";

/** On a machine that people share, its administrators want no codes kept. */
export function SwitchedOff() {
  return (
    <section data-state="switched-off">
      <PageHeading title={i18n.t("managed.codesTitle")} lead={i18n.t("managed.codesText")} />
    </section>
  );
}
