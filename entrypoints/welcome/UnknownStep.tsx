import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";

type Props = { shortName: string; onBack: () => void };

/** The institution is listed, but no source says where its login is: its students add it from the page itself. */
export function UnknownStep({ shortName, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="asking" data-state="login-unknown">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t("welcome.unknownTitle")}
        </h1>
        <p class="lead">{i18n.t("welcome.unknownText", [shortName])}</p>
      </div>
      <ol class="quiet steps">
        <li>{i18n.t("welcome.unknownOpen")}</li>
        <li>{i18n.t("welcome.unknownPress")}</li>
        <li>{i18n.t("welcome.unknownConfirm")}</li>
      </ol>
      <button type="button" class="plain-button" data-action="back" onClick={onBack}>
        {i18n.t("welcome.back")}
      </button>
    </section>
  );
}
