import { i18n } from "#i18n";
import type { TabView } from "@/lib/messages/views";
import { AskScreen } from "./AskScreen";
import { ComparedHosts } from "./ComparedHosts";

type Props = {
  view: Exclude<TabView, { state: "verdict" }>;
  /** The browser's prompt was answered with no just now. */
  refused: boolean;
  onChoose: () => void;
  /** Reads the page in front, to see whether it is the login of a school to add. */
  onInspect: () => void;
  onGrant: (origins: readonly string[]) => void;
  onAdd: (origins: readonly string[]) => void;
  onOpenEntry: (institutionId: string) => void;
  onOpenSettings: () => void;
};

/** Every state in which there is no login to judge yet, each with the button that mends it. */
export function MissingScreen(props: Props) {
  const { view, refused, onChoose, onInspect, onGrant, onAdd, onOpenEntry, onOpenSettings } = props;
  const choose = { name: "choose", words: i18n.t("institution.choose"), onClick: onChoose };
  const inspect = { name: "inspect", words: i18n.t("institution.addFromHere"), onClick: onInspect };

  if (view.state === "permission-missing") {
    return (
      <AskScreen
        state="permission-missing"
        tone="soon"
        picture="door"
        title={i18n.t("permission.missingTitle")}
        text={refused ? i18n.t("permission.refused") : i18n.t("permission.missingText", [view.institution.shortName])}
        action={{
          name: "grant",
          words: i18n.t("permission.grant"),
          onClick: () => onGrant(view.missing),
        }}
        {...(view.canInspect ? { other: inspect } : {})}
      />
    );
  }
  if (view.state === "no-institution") {
    return (
      <AskScreen
        state="no-institution"
        picture="school"
        title={i18n.t("institution.noneTitle")}
        text={i18n.t("institution.noneText")}
        action={choose}
      />
    );
  }
  if (view.state === "look-alike") {
    const { host, trueHost, institution } = view;
    return (
      <AskScreen
        state="look-alike"
        tone="stop"
        picture="lock"
        title={i18n.t("institution.lookAlikeTitle")}
        text={i18n.t("institution.lookAlikeText", [institution.shortName])}
        action={{ name: "open-entry", words: i18n.t("codes.openTrue"), onClick: () => onOpenEntry(institution.id) }}
      >
        <div class="notice">
          <ComparedHosts here={host} expected={[trueHost]} />
        </div>
      </AskScreen>
    );
  }
  const [first] = view.institutions;
  const open = first && {
    name: "open-entry",
    words: i18n.t("common.openEnt"),
    onClick: () => onOpenEntry(first.id),
  };
  if (view.state === "unlisted" && view.inspected?.isLogin && view.full !== null) {
    return (
      <AskScreen
        state="institutions-full"
        tone="soon"
        picture="school"
        title={i18n.t("institution.fullTitle", [String(view.full)])}
        text={i18n.t("institution.fullText")}
        action={{ name: "open-settings", words: i18n.t("institution.openSettings"), onClick: onOpenSettings }}
      />
    );
  }
  if (view.state === "unlisted" && view.inspected?.isLogin) {
    const { systemName, origins } = view.inspected;
    return (
      <AskScreen
        state="add-institution"
        picture="school"
        title={i18n.t("institution.addTitle")}
        text={i18n.t("institution.addText", [view.host])}
        action={{
          name: "add",
          words: i18n.t("institution.addButton", [view.host]),
          onClick: () => onAdd(origins),
        }}
        other={choose}
      >
        {systemName && <p class="notice">{i18n.t("institution.addSystem", [systemName])}</p>}
      </AskScreen>
    );
  }
  if (view.state === "unlisted") {
    const notFound = view.inspected !== null;
    return (
      <AskScreen
        state={notFound ? "not-a-login" : "unlisted"}
        picture={first ? "door" : "school"}
        title={i18n.t(first ? "institution.notLoginTitle" : "institution.noneTitle")}
        text={
          notFound
            ? i18n.t("institution.addNotFound")
            : i18n.t(first ? "institution.notLoginText" : "institution.noneText")
        }
        action={open ?? choose}
        other={inspect}
      />
    );
  }
  return (
    <AskScreen
      state="elsewhere"
      picture="door"
      title={i18n.t("verdict.nothingSeen.title")}
      text={i18n.t("verdict.nothingSeen.text")}
      {...(open ? { action: open } : {})}
    />
  );
}
