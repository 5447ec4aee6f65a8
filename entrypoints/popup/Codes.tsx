import { useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { ClockLine } from "@/components/clock/ClockLine";
import type { CodeAtHand } from "@/components/code-at-hand";
import { CodeCard } from "@/components/codes/CodeCard";
import { CodeList } from "@/components/codes/CodeList";
import { CodesInvite } from "@/components/codes/CodesInvite";
import { FillNotice, type FillStep } from "@/components/codes/FillNotice";
import { LockFooter } from "@/components/codes/LockFooter";
import { UnlockCard } from "@/components/codes/UnlockCard";
import { ask } from "@/lib/messages/ask";
import type { ClockView } from "@/lib/messages/clock-view";
import type { TabView } from "@/lib/messages/views";
import type { Account } from "@/lib/otp/account";
import { copyCode } from "@/lib/services/copy-code";
import { fillShortcut } from "@/lib/services/fill-shortcut";
import { openOwnPage } from "@/lib/services/open-page";
import { spendCounter } from "@/lib/services/spend-counter";
import { canUnlockByPasskey } from "@/lib/services/vault-passkey";
import { viewCode } from "@/lib/services/view-codes";
import { useAnswer } from "./use-answer";
import { useEnrol } from "./use-enrol";
import { useFill } from "./use-fill";
import { useNow } from "./use-now";
import { useLockWatch, useVault, type Vault } from "./use-vault";

type Props = {
  tabId: number;
  view: TabView;
  /** How this computer's clock stands against the institution's; null where there is none, or it does not say. */
  clock: ClockView | "asked" | null;
  /** The vault as it was found last. */
  first: Vault;
  onChange: () => Promise<void>;
  /** What the vault has for the page in front; must stay the same function. */
  onAtHand: (atHand: CodeAtHand | null) => void;
};

/** The second half of the popup: the codes, and what the page in front wants of them. */
export function Codes({ tabId, view, clock: told, first, onChange, onAtHand }: Props) {
  const place = view.state === "verdict" ? view : null;
  const [tickMs, setTickMs] = useState<number | null>(null);
  const now = useNow(tickMs);
  const inWindow = useVault(first);
  const { vault, startedAt, refresh, unlock, lock } = inWindow;
  useLockWatch(inWindow, now);
  const isOpen = vault.state === "open";
  const accounts = isOpen ? vault.accounts : [];
  const host = place?.page.host ?? null;
  const main =
    accounts.find((account) => host !== null && account.hosts.includes(host)) ??
    accounts.find((account) => account.institutionId !== null && account.institutionId === place?.institution.id) ??
    null;

  const isBound = host !== null && main?.hosts.includes(host) === true;
  useEffect(() => {
    const opened = isBound ? ({ state: "open", host } as const) : null;
    onAtHand(vault.state === "locked" && !vault.problem ? { state: "locked" } : opened);
  }, [vault.state, isBound, host, onAtHand]);

  const [asked, setAsked] = useState<ReadonlyMap<string, string>>(new Map());
  const shortcut = useAnswer(fillShortcut);
  const canUsePasskey = useAnswer(canUnlockByPasskey) ?? false;
  const filling = useFill(tabId, main?.id ?? null, now);
  const sureHosts = place?.page.codeHosts ?? [];
  // No sure source names this login's host: the student does, who reads it before keeping a code.
  const hosts = sureHosts.length === 0 && host !== null ? [host] : sureHosts;
  const binding = { institutionId: place?.institution.id ?? null, hosts };
  const enrolling = useEnrol({ binding, host: host ?? "" }, isOpen, () => void refresh());
  // Ten times a second while something fills up before the student's eyes.
  const wanted = startedAt !== null || filling.state.phase === "waiting" ? 100 : isOpen ? 500 : null;
  if (wanted !== tickMs) setTickMs(wanted);

  const clock = told === "asked" ? null : told;
  // Codes of the institution in front are made at its server's time.
  const offsetMs = clock?.source === "server" ? clock.offsetMs : 0;
  const timeOf = (account: Account) => (account.institutionId === place?.institution.id ? now + offsetMs : now);
  const views = accounts.map((account) => viewCode(account, timeOf(account), asked));
  const openCodes = () => void openOwnPage("/codes.html").then(() => window.close());
  const askPasskey = () => void openOwnPage("/codes.html#passkey").then(() => window.close());
  const openClock = () => {
    const institutionId = place?.institution.id ?? "";
    void openOwnPage(`/clock.html#${encodeURIComponent(institutionId)}`).then(() => window.close());
  };
  const isEnrolling = place?.page.step === "enrolment" && host !== null;
  const invite = (
    <CodesInvite
      enrolment={
        isEnrolling
          ? {
              enrol: enrolling.state,
              hasVault: vault.state !== "none",
              onRead: () => void enrolling.read(),
              onAdd: () => void enrolling.add(),
              onDiscard: enrolling.discard,
              onPasteKey: (key) => void enrolling.pasteKey(key),
              onBackup: openCodes,
            }
          : null
      }
      onStart={openCodes}
    />
  );
  if (vault.state === "none") return invite;
  if (vault.state === "locked") {
    const progress = startedAt === null ? null : 1 - 2 ** (-(now - startedAt) / 400);
    return (
      <>
        {isEnrolling && invite}
        <UnlockCard
          isWanted={place?.page.step === "code"}
          progress={progress}
          problem={vault.problem}
          canUsePasskey={canUsePasskey}
          onUnlock={(passphrase) => void unlock(passphrase)}
          onPasskey={askPasskey}
          onForgotten={openCodes}
        />
      </>
    );
  }

  if (vault.state !== "open") return null;
  // A code of a wrong time would be shown first, and copied by whoever is quick.
  if (told === "asked") {
    return (
      <p class="waiting" role="status">
        {i18n.t("common.loading")}
      </p>
    );
  }

  const outcome = filling.state.phase === "over" ? filling.state.outcome : null;
  const follow = (step: FillStep) => {
    if (step === "check-clock") return openClock();
    if (step !== "open-entry") return openCodes();
    const expected = outcome?.kind === "refused" ? outcome.expected : [];
    const bound = accounts.find(({ hosts }) => expected.some((one) => hosts.includes(one)));
    void ask("tab.open-entry", { tabId, institutionId: bound?.institutionId ?? null }).then(onChange);
  };
  const copy = (id: string) => copyCode(views.find((one) => one.id === id)?.code ?? null);
  const newCode = async (id: string) => {
    const code = await spendCounter(id, Date.now());
    if (code !== null) setAsked((held) => new Map(held).set(id, code));
    await refresh();
  };
  const mainView = views.find(({ id }) => id === main?.id) ?? null;
  const others = views.filter(({ id }) => id !== main?.id);
  return (
    <>
      {isEnrolling && invite}
      <CodeList
        main={
          mainView ? (
            <CodeCard
              account={mainView}
              fill={
                host === null || place?.page.step === null || place?.page.step === "none"
                  ? null
                  : {
                      fill: filling.state,
                      isWanted: place?.page.step === "code",
                      shortcut,
                      onFill: () => void filling.fill(),
                      onCancel: filling.cancel,
                      onFollow: follow,
                    }
              }
              onCopy={copy}
              onNewCode={(id) => void newCode(id)}
            />
          ) : (
            // Keys were pressed over a page that gets no code: no code stands open beside it either.
            outcome && (
              <div role="status">
                <FillNotice outcome={outcome} onFollow={follow} />
              </div>
            )
          )
        }
        others={others}
        onCopy={copy}
        onNewCode={(id) => void newCode(id)}
      />
      {mainView && clock && <ClockLine clock={clock} onOpen={openClock} />}
      <LockFooter locksInMs={vault.locksAt === null ? null : vault.locksAt - now} onLock={() => void lock()} />
    </>
  );
}
