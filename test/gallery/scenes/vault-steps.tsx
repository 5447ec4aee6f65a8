import type { ComponentProps } from "preact";
import { Sheet } from "@/components/Sheet";
import { AccountRows } from "@/components/vault/AccountRows";
import { AddAccount } from "@/components/vault/AddAccount";
import { BackupPanel } from "@/components/vault/BackupPanel";
import { BackupPrompt } from "@/components/vault/BackupPrompt";
import { CreateVault } from "@/components/vault/CreateVault";
import { DamagedVault } from "@/components/vault/DamagedVault";
import { Message } from "@/components/vault/Message";
import { reasonWords } from "@/components/vault/reason-words";
import { StartAgain } from "@/components/vault/StartAgain";
import { UnlockPage } from "@/components/vault/UnlockPage";
import { VaultSettings } from "@/components/vault/VaultSettings";
import { SwitchedOff } from "@/entrypoints/codes/SwitchedOff";
import { choice, drawing, entries, madeAtMs, plain, rows, settings } from "../fixtures/vault-props";
import { type Gesture, press, type Scene, still, typeIn } from "../scene";

const sheet = (id: string, draw: Scene["draw"], ...gestures: Gesture[]): Scene => ({
  id: `vault/${id}`,
  surface: "codes",
  draw: () => <Sheet>{draw()}</Sheet>,
  gestures,
});

type Weighing = ReturnType<ComponentProps<typeof CreateVault>["weigh"]>;
const tooShort: Weighing = { enough: false, reason: "too-short" };

const create = (id: string, weighed: Weighing, ...gestures: Gesture[]) =>
  sheet(
    `create-${id}`,
    () => (
      <CreateVault
        {...choice}
        weigh={() => weighed}
        making={{ state: "idle" }}
        isRestoreRefused={false}
        onCreate={still}
        onRestore={still}
      />
    ),
    ...gestures,
  );

const own = press("[data-action=own]");
const list = (id: string, more: Partial<ComponentProps<typeof AccountRows>>, ...gestures: Gesture[]) =>
  sheet(`rows-${id}`, () => <AccountRows {...rows} {...more} />, ...gestures);

const edit = press("[data-account='1'] [data-action=edit]");
const idle = { state: "idle" } as const;
const many = ["CAS", "Forge", "Messagerie", "Wi-Fi", "Bourse", "Stages", "Logement", "Sport", "Bibliothèque"].map(
  (issuer, index) => ({ id: `many-${index}`, name: "", issuer, label: "jeanne.martin", institutionId: null }),
);

const unlock = (
  <UnlockPage
    attempt={idle}
    hasRecoveryKey
    passkey={null}
    onPassphrase={still}
    onRecoveryKey={still}
    onStartAgain={still}
  />
);

/** What the page of codes shows once something was pressed or typed, and the whole of it. */
export const vaultStepScenes: Scene[] = [
  sheet("switched-off", () => <SwitchedOff />),
  create("own", tooShort, own),
  create("own-short", tooShort, own, typeIn("[name=passphrase]", "azerty")),
  create("own-common", { enough: false, reason: "too-common" }, own, typeIn("[name=passphrase]", "motdepasse")),
  create("own-enough", { enough: true, reason: null }, own, typeIn("[name=passphrase]", choice.proposed)),
  create("again", tooShort, press("[data-action=noted]")),
  create(
    "mismatch",
    tooShort,
    press("[data-action=noted]"),
    typeIn("[name=passphrase-again]", "lavande"),
    press("[data-action=confirm]"),
  ),
  list("edited", {}, edit),
  list("qr-asked", { qr: { id: "1", attempt: idle, drawing: null } }, edit),
  list("qr-shown", { qr: { id: "1", attempt: idle, drawing } }, edit),
  list("many", { accounts: many }),
  list("none-found", { accounts: many }, typeIn("[name=search]", "Poudlard")),
  sheet("unlock-recovery", () => unlock, press("[data-action=other-way]")),
  sheet("unlock-start-again", () => (
    <>
      {unlock}
      <StartAgain heading="h2" state="asked" onAsk={still} onDelete={still} onCancel={still} />
    </>
  )),
  sheet("damaged-refused", () => (
    <>
      <Message tone="stop" name="refused" urgent>
        {reasonWords("not-recognised")}
      </Message>
      <DamagedVault why="damaged" onUsePrevious={null} onRestore={still} onStartAgain={still} />
      <StartAgain heading="h2" state="failed" onAsk={still} onDelete={still} onCancel={still} />
    </>
  )),
  sheet("whole", () => (
    <>
      <AccountRows {...rows} accounts={entries} />
      <BackupPrompt onDownload={still} onLater={still} />
      <AddAccount
        state={{ state: "waiting" }}
        onText={still}
        onFiles={still}
        onHand={still}
        onPassphrase={still}
        onTakeParts={still}
        onCancel={still}
      />
      <BackupPanel
        lastBackupMs={madeAtMs}
        isOutdated={false}
        download="idle"
        plain={{ ...plain, state: { state: "closed" } }}
        onDownload={still}
        onRestore={still}
      />
      <VaultSettings {...settings} passkey={{ state: "waiting", onAdd: still, onRemove: still }} />
    </>
  )),
];
