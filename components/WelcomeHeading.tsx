import { i18n } from "#i18n";

export function WelcomeHeading() {
  return (
    <div>
      <h1>{i18n.t("welcome.title")}</h1>
      <p class="lead">{i18n.t("welcome.lead")}</p>
    </div>
  );
}
