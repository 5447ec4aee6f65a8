import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { ResetAddressScreen } from "@/components/account/ResetAddressScreen";
import type { CodeAtHand } from "@/components/code-at-hand";
import { RepairScreen } from "@/components/RepairScreen";
import { RetryScreen } from "@/components/RetryScreen";
import { technicalLines } from "@/components/technical-lines";
import { VerdictScreen } from "@/components/VerdictScreen";
import type { Remedy } from "@/lib/diagnosis/finding";
import type { VerdictView } from "@/lib/messages/views";
import { copyPlain } from "@/lib/services/copy-plain";
import { canOpenBrowserPages } from "@/lib/services/open-page";
import { ReportPart } from "./ReportPart";

export type Busy = "repair" | "undo" | null;

type Props = {
  view: VerdictView;
  /** What is under way in the background, if anything. */
  busy: Busy;
  failed: boolean;
  codeAtHand: CodeAtHand | null;
  onRemedy: (remedy: Remedy) => void;
  onUndo: () => void;
  onGrant: () => void;
  onDeeper: () => void;
  onRetryAnswer: (worked: boolean) => void;
  onRetryEnd: () => void;
  children: ComponentChildren;
};

export function VerdictScreens({ view, busy, failed, codeAtHand, children, ...props }: Props) {
  const { onRemedy, onUndo, onGrant } = props;
  const { repair, retry } = view;
  const [isCopied, setCopied] = useState(false);
  if (retry) {
    const follow = (remedy: Remedy) => {
      // A repair ends the retry by itself, once it is done.
      if (remedy.kind !== "repair-session") props.onRetryEnd();
      onRemedy(remedy);
    };
    return (
      <RetryScreen
        retry={retry}
        busy={busy === "repair"}
        failed={failed}
        onCopy={copyPlain}
        onAnswer={props.onRetryAnswer}
        onRemedy={follow}
        onEnd={props.onRetryEnd}
      >
        {children}
      </RetryScreen>
    );
  }
  if (repair?.isNews) {
    const onRepair = () => onRemedy({ kind: "repair-session" });
    return (
      <RepairScreen view={view} repair={repair} busy={busy} failed={failed} onUndo={onUndo} onRepair={onRepair}>
        {children}
      </RepairScreen>
    );
  }
  const { resetAddress } = view.account;
  if (resetAddress !== null && resetAddress.verdict !== "right" && resetAddress.verdict !== "unfinished") {
    return (
      <ResetAddressScreen verdict={resetAddress.verdict} mailDomains={resetAddress.mailDomains}>
        {children}
      </ResetAddressScreen>
    );
  }
  const verdict = { view, busy: busy !== null, failed, codeAtHand, isCopied, opensBrowserPages: canOpenBrowserPages };
  const follow = (remedy: Remedy) =>
    remedy.kind === "copy-details" ? void copyPlain(technicalLines(view).join("\n")).then(setCopied) : onRemedy(remedy);
  return (
    <>
      <VerdictScreen {...verdict} onRemedy={follow} onGrant={onGrant} onDeeper={props.onDeeper} onCopy={copyPlain}>
        {children}
      </VerdictScreen>
      <ReportPart view={view} />
    </>
  );
}
