import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import { AskScreen } from "@/components/AskScreen";
import { Frame } from "@/components/Frame";
import { MissingScreen } from "@/components/MissingScreen";
import { institution } from "../fixtures/verdict-view";
import { type Scene, still } from "../scene";

type View = ComponentProps<typeof MissingScreen>["view"];
type Unlisted = Extract<View, { state: "unlisted" }>;

const framed = (id: string, draw: Scene["draw"]): Scene => ({
  id: `missing/${id}`,
  surface: "popup",
  draw: () => (
    <Frame institution={null} onOpenEntry={null} onOpenSettings={still}>
      {draw()}
    </Frame>
  ),
});

const missing = (id: string, view: View, refused = false): Scene =>
  framed(id, () => (
    <MissingScreen
      view={view}
      refused={refused}
      onChoose={still}
      onInspect={still}
      onGrant={still}
      onAdd={still}
      onOpenEntry={still}
      onOpenSettings={still}
    />
  ));

const host = "login.autre-ecole.test";
const permission: View = {
  state: "permission-missing",
  institution,
  missing: institution.origins,
  canInspect: false,
};
const unlisted = (inspected: Unlisted["inspected"], isChosen = true): Unlisted => ({
  state: "unlisted",
  host,
  inspected,
  institutions: isChosen ? [institution] : [],
  full: null,
});
const login = unlisted({ isLogin: true, systemName: "Keycloak", origins: [`https://${host}/*`] });

/** What the popup shows where there is no login to judge: loading, offline, refused, empty, and look-alikes. */
export const missingScenes: Scene[] = [
  framed("loading", () => (
    <p class="waiting" role="status">
      {i18n.t("common.loading")}
    </p>
  )),
  framed("unreachable", () => (
    <AskScreen
      state="unreachable"
      tone="soon"
      picture="server"
      title={i18n.t("common.unreachableTitle")}
      text={i18n.t("common.unreachableText")}
      action={{ name: "retry", words: i18n.t("common.retry"), onClick: still }}
    />
  )),
  missing("no-institution", { state: "no-institution" }),
  missing("permission", permission),
  missing("permission-refused", permission, true),
  missing("permission-or-another", { ...permission, canInspect: true }),
  missing("look-alike", {
    state: "look-alike",
    host: "auth.univ-exernple.test",
    trueHost: "auth.univ-exemple.test",
    institution,
  }),
  missing("elsewhere", { state: "elsewhere", institutions: [institution] }),
  missing("unlisted", unlisted(null)),
  missing("unlisted-first", unlisted(null, false)),
  missing("unlisted-nothing", unlisted({ isLogin: false, systemName: null, origins: [] })),
  missing("unlisted-login", login),
  missing("unlisted-login-full", { ...login, full: 10 }),
];
