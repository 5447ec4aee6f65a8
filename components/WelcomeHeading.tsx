import { i18n } from "#i18n";
import { PageHeading } from "./PageHeading";

export function WelcomeHeading() {
  return <PageHeading title={i18n.t("welcome.title")} lead={i18n.t("welcome.lead")} />;
}
