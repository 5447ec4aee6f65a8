import type { ComponentProps, JSX } from "preact";
import { Sheet } from "@/components/Sheet";
import { AccountRows } from "@/components/vault/AccountRows";
import { AddAccount } from "@/components/vault/AddAccount";
import type { AddState } from "@/components/vault/add-state";
import { BackupPanel } from "@/components/vault/BackupPanel";
import { BackupPrompt } from "@/components/vault/BackupPrompt";
import { CreateVault } from "@/components/vault/CreateVault";
import { DamagedVault } from "@/components/vault/DamagedVault";
import { ImportPreview } from "@/components/vault/ImportPreview";
import { RecoverySheet } from "@/components/vault/RecoverySheet";
import { UnlockPage } from "@/components/vault/UnlockPage";
import { VaultSettings } from "@/components/vault/VaultSettings";
import {
  choice,
  drawing,
  entries,
  institutions,
  madeAtMs,
  plain,
  rows,
  settings,
  tokens,
} from "../fixtures/vault-props";
import { type Scene, still } from "../scene";

const sheet = (id: string, draw: () => JSX.Element): Scene => ({
  id: `vault/${id}`,
  surface: "codes",
  draw: () => <Sheet>{draw()}</Sheet>,
});

const list = (id: string, more: Partial<ComponentProps<typeof AccountRows>>) =>
  sheet(`rows-${id}`, () => <AccountRows {...rows} {...more} />);

const add = (id: string, state: AddState) =>
  sheet(`add-${id}`, () => (
    <AddAccount
      state={state}
      onText={still}
      onFiles={still}
      onHand={still}
      onPassphrase={still}
      onTakeParts={still}
      onCancel={still}
    />
  ));

const create = (id: string, making: ComponentProps<typeof CreateVault>["making"], isRestoreRefused = false) =>
  sheet(`create-${id}`, () => (
    <CreateVault {...choice} making={making} isRestoreRefused={isRestoreRefused} onCreate={still} onRestore={still} />
  ));

const unlock = (id: string, more: Partial<ComponentProps<typeof UnlockPage>>) =>
  sheet(`unlock-${id}`, () => (
    <UnlockPage
      attempt={{ state: "idle" }}
      hasRecoveryKey
      passkey={{ state: "idle", onUse: still }}
      onPassphrase={still}
      onRecoveryKey={still}
      onStartAgain={still}
      {...more}
    />
  ));

const recovery = (state: ComponentProps<typeof RecoverySheet>["state"]) =>
  sheet(`recovery-${state.state}`, () => (
    <RecoverySheet state={state} onMake={still} onPassphrase={still} onPrint={still} onKept={still} onLater={still} />
  ));

const backup = (id: string, more: Partial<ComponentProps<typeof BackupPanel>>) =>
  sheet(`backup-${id}`, () => (
    <BackupPanel
      lastBackupMs={madeAtMs}
      isOutdated={false}
      download="idle"
      plain={{ ...plain, state: { state: "closed" } }}
      onDownload={still}
      onRestore={still}
      {...more}
    />
  ));

const preview = (id: string, more: Partial<ComponentProps<typeof ImportPreview>>) =>
  sheet(`preview-${id}`, () => (
    <ImportPreview
      report={{
        state: "read",
        format: "aegis",
        tokens,
        problems: [{ at: 4, name: "Steam", reason: "steam" }],
        part: null,
      }}
      duplicates={[1]}
      institutions={institutions}
      suggested={["univ-exemple", null, null]}
      adding="idle"
      onAdd={still}
      onCancel={still}
      {...more}
    />
  ));

const set = (id: string, more: Partial<ComponentProps<typeof VaultSettings>>) =>
  sheet(`settings-${id}`, () => <VaultSettings {...settings} {...more} />);

const idle = { state: "idle" } as const;
const account = {
  id: "1",
  title: "Université d’Exemple",
  otpauth: "otpauth://totp/CAS:jeanne?secret=JBSWY3DP",
  drawing,
};

/** The page of codes, from the first passphrase to the settings. */
export const vaultScenes: Scene[] = [
  create("words", { state: "idle" }),
  create("working", { state: "working", share: 0.5 }),
  create("failed", { state: "failed" }),
  create("restore-refused", { state: "idle" }, true),
  unlock("asked", {}),
  unlock("no-passkey", { passkey: null, hasRecoveryKey: false }),
  unlock("working", { attempt: { state: "working", share: null } }),
  unlock("wrong", { attempt: { state: "wrong" } }),
  unlock("throttled", { attempt: { state: "throttled", secondsLeft: 28 } }),
  unlock("passkey-failed", { passkey: { state: "failed", onUse: still } }),
  sheet("damaged", () => <DamagedVault why="damaged" onUsePrevious={still} onRestore={still} onStartAgain={still} />),
  sheet("newer", () => <DamagedVault why="newer" onUsePrevious={null} onRestore={still} onStartAgain={still} />),
  list("empty", { accounts: [] }),
  list("three", {}),
  list("deleted", { deleted: entries[1] ?? null }),
  sheet("backup-prompt", () => <BackupPrompt onDownload={still} onLater={still} />),
  add("waiting", { state: "waiting" }),
  add("reading", { state: "reading", name: "codes-2026-09-14.aegis" }),
  add("locked", { state: "locked", format: "aegis", name: "codes-2026-09-14.aegis", attempt: { state: "wrong" } }),
  add("parts", { state: "parts", read: [0, 2], size: 4 }),
  add("refused-text", { state: "refused", reason: "not-recognised", name: null, by: "text" }),
  add("refused-file", { state: "refused", reason: "costly-parameters", name: "codes.json", by: "file" }),
  add("refused-hand", { state: "refused", reason: "bad-secret", name: null, by: "hand" }),
  preview("mixed", {}),
  preview("nothing", { report: { state: "read", format: "otpauth", tokens: [], problems: [], part: null } }),
  preview("working", { adding: "working" }),
  preview("failed", { adding: "failed" }),
  recovery({ state: "offered" }),
  recovery({ state: "asked", attempt: idle }),
  recovery({ state: "working" }),
  recovery({ state: "failed" }),
  recovery({ state: "made", recoveryKey: "7KQ2-M4TX-9WDF-H3PZ-6RNB-8CVJ", madeAtMs }),
  backup("never", { lastBackupMs: null }),
  backup("outdated", { isOutdated: true }),
  backup("done", { download: "done" }),
  backup("failed", { download: "failed" }),
  backup("plain-asked", { plain: { ...plain, state: { state: "asked", attempt: idle } } }),
  backup("plain-open", { plain: { ...plain, state: { state: "open", accounts: [account] }, wasCopied: true } }),
  set("usual", {}),
  set("loading", { passkey: null, clipboard: null }),
  set("changing", { passphrase: { ...settings.passphrase, state: { state: "asked", attempt: { state: "wrong" } } } }),
  set("choosing", { passphrase: { ...settings.passphrase, state: { state: "choosing" } } }),
  set("passkey-unsupported", { passkey: { state: "unsupported", onAdd: still, onRemove: still } }),
  set("passkey-set", { passkey: { state: "set", onAdd: still, onRemove: still } }),
  set("passkey-failed", { passkey: { state: "failed", onAdd: still, onRemove: still } }),
  set("no-recovery", { recovery: { madeAtMs: null, onRenew: still } }),
  set("start-again", { startAgain: { ...settings.startAgain, state: "asked" } }),
];
