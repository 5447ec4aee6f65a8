import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { AskScreen } from "@/components/AskScreen";
import type { CodeAtHand } from "@/components/code-at-hand";
import { Frame } from "@/components/Frame";
import { SiteDataScreen } from "@/components/SiteDataScreen";
import type { Remedy } from "@/lib/diagnosis/finding";
import { ask } from "@/lib/messages/ask";
import type { KeptCodes } from "@/lib/services/kept-codes";
import { openAddress, openBrowserSettings, openOwnPage } from "@/lib/services/open-page";
import { requestMissing } from "@/lib/services/request-missing";
import type { Opening, Shown } from "@/lib/services/tab-shown";
import { AccountParts } from "./AccountParts";
import { CodesPart } from "./CodesPart";
import { MissingScreens } from "./MissingScreens";
import type { OpenedCodes } from "./open-codes";
import { Reach } from "./Reach";
import { useSiteData } from "./use-site-data";
import { useTabView } from "./use-tab-view";
import { type Busy, VerdictScreens } from "./VerdictScreens";

/** What was asked before anything was drawn, and what was known by then. */
type Props = { opening: Opening; first: Shown; vault: Promise<KeptCodes>; codes: Promise<OpenedCodes | null> };

/** The one screen a student opens: shows what is known of the tab, and hands clicks to the background. */
export function App({ opening, first, vault, codes }: Props) {
  const { shown, refresh } = useTabView(opening, first);
  const [kept, setKept] = useState<KeptCodes | null>(null);
  useLayoutEffect(() => void vault.then(setKept), [vault]);
  const begun = useRef<Promise<OpenedCodes | null> | null>(codes);
  const [busy, setBusy] = useState<Busy>(null);
  const [failed, setFailed] = useState(false);
  const [codeAtHand, setCodeAtHand] = useState<CodeAtHand | null>(null);
  const siteData = useSiteData(shown.state === "shown" ? shown.tabId : null, refresh);
  const openSettings = () => void openOwnPage("/options.html").then(() => window.close());

  if (shown.state === "loading") {
    return (
      <Frame institution={null} onOpenEntry={null} onOpenSettings={openSettings}>
        <p class="waiting" role="status">
          {i18n.t("common.loading")}
        </p>
      </Frame>
    );
  }
  if (shown.state === "unreachable") {
    return (
      <Frame institution={null} onOpenEntry={null} onOpenSettings={openSettings}>
        <AskScreen
          state="unreachable"
          tone="soon"
          picture="server"
          title={i18n.t("common.unreachableTitle")}
          text={i18n.t("common.unreachableText")}
          action={{ name: "retry", words: i18n.t("common.retry"), onClick: () => void refresh() }}
        />
      </Frame>
    );
  }

  const { tabId, view, isSure } = shown;
  // Until both are known, what stands below may move.
  const isUnsure = !isSure || kept === null;
  const inTab = { tabId, view, onChange: refresh };
  const openEntry = async (institutionId: string | null) => {
    await ask("tab.open-entry", { tabId, institutionId });
    await refresh();
  };
  const act = async (kind: Exclude<Busy, null>) => {
    setBusy(kind);
    setFailed(false);
    const answer =
      kind === "repair"
        ? await ask("session.repair", { tabId, clickId: crypto.randomUUID() })
        : await ask("session.undo", { tabId });
    setFailed(!answer.ok);
    await refresh();
    setBusy((other) => (other === kind ? null : other));
  };
  if (view.state === "verdict") {
    const follow = (remedy: Remedy) => {
      switch (remedy.kind) {
        case "repair-session":
          return act("repair");
        case "retry-private":
          return ask("retry.start", { tabId }).then(refresh);
        case "reset-password":
        case "open-portal":
          return remedy.address === null ? undefined : openAddress(remedy.address);
        case "check-clock":
          return openOwnPage(`/clock.html#${encodeURIComponent(view.institution.id)}`);
        case "decide-access":
          return openOwnPage(`/support.html#decide/${tabId}`).then(() => window.close());
        case "write-support":
          return openOwnPage(`/support.html#write/${tabId}`).then(() => window.close());
        case "open-browser-page":
          return openBrowserSettings(remedy.page, view.page.host);
        default:
          return openEntry(null);
      }
    };
    const opensEntry = view.diagnosis.verdict.remedies.some(({ kind }) => kind === "open-entry");
    return (
      <Frame
        institution={view.institution.shortName}
        isUnsure={isUnsure}
        onOpenEntry={opensEntry ? null : () => void openEntry(null)}
        onOpenSettings={openSettings}
      >
        {siteData.shown ? (
          <SiteDataScreen {...siteData.shown} onClear={siteData.clear} onBack={siteData.close} />
        ) : (
          <VerdictScreens
            view={view}
            busy={busy}
            failed={failed}
            codeAtHand={codeAtHand}
            onRemedy={(remedy) => void follow(remedy)}
            onUndo={() => void act("undo")}
            onDeeper={siteData.open}
            onRetryAnswer={(worked) => void ask("retry.answer", { tabId, worked }).then(refresh)}
            onRetryEnd={() => void ask("retry.end", { tabId }).then(refresh)}
            onGrant={() => void requestMissing(view.missing).then(refresh)}
          >
            <AccountParts view={view} onChange={refresh} />
            {isSure && <Reach tabId={tabId} />}
            <CodesPart {...inTab} kept={kept} begun={begun} onAtHand={setCodeAtHand} />
          </VerdictScreens>
        )}
      </Frame>
    );
  }
  return (
    <Frame institution={null} isUnsure={isUnsure} onOpenEntry={null} onOpenSettings={openSettings}>
      <MissingScreens view={view} tabId={tabId} onOpenEntry={(id) => void openEntry(id)} onChange={refresh} />
      {isSure && <Reach tabId={tabId} />}
      {/* No code stands open beside a page that fishes for them. */}
      {view.state !== "look-alike" && <CodesPart {...inTab} kept={kept} begun={begun} onAtHand={setCodeAtHand} />}
    </Frame>
  );
}
