import { i18n } from "#i18n";
import { EnrolFound } from "./EnrolFound";
import { EnrolHeading } from "./EnrolHeading";
import type { EnrolState } from "./enrol-state";
import { PasteKey } from "./PasteKey";

export type EnrolProps = {
  enrol: EnrolState;
  /** Without one, adding begins with the choice of a passphrase. */
  hasVault: boolean;
  onRead: () => void;
  onAdd: () => void;
  /** Not the one that was wanted: back to the offer. */
  onDiscard: () => void;
  onPasteKey: (key: string) => void;
  onBackup: () => void;
};

const failures = {
  "not-found": ["codes.enrol.notFound", "codes.enrol.notFoundText"],
  "not-a-code": ["codes.enrol.notACode", "codes.enrol.notACodeText"],
  unsupported: ["codes.enrol.unsupported", "codes.enrol.unsupportedText"],
  "not-seen": ["codes.enrol.notSeen", "codes.enrol.notSeenText"],
} as const;

/** On a page that hands out a code: reads its QR code, shows what it is, and keeps it when told to. */
export function EnrolCard({ enrol, hasVault, onRead, onAdd, onDiscard, onPasteKey, onBackup }: EnrolProps) {
  return (
    <section class="enrol" data-state={`enrol-${enrol.phase}`} aria-live="polite">
      {enrol.phase === "found" ? (
        <EnrolFound {...enrol} hasVault={hasVault} onAdd={onAdd} onDiscard={onDiscard} />
      ) : enrol.phase === "duplicate" ? (
        <EnrolHeading
          tone="fine"
          glyph="tick"
          title={i18n.t("codes.enrol.duplicate")}
          text={i18n.t("codes.enrol.duplicateText", [enrol.title])}
        />
      ) : enrol.phase === "added" ? (
        <>
          <EnrolHeading
            tone="fine"
            glyph="tick"
            title={i18n.t("codes.enrol.added")}
            text={i18n.t("codes.enrol.addedText")}
          />
          <button type="button" class="second-button" data-action="backup" onClick={onBackup}>
            {i18n.t("codes.enrol.backup")}
          </button>
        </>
      ) : (
        <Reading phase={enrol.phase} onRead={onRead} onPasteKey={onPasteKey} />
      )}
    </section>
  );
}

type ReadingProps = {
  phase: Exclude<EnrolState["phase"], "found" | "duplicate" | "added">;
} & Pick<EnrolProps, "onRead" | "onPasteKey">;

function Reading({ phase, onRead, onPasteKey }: ReadingProps) {
  const isLooking = phase === "looking";
  const failure = phase === "offered" || phase === "looking" || phase === "bad-key" ? null : failures[phase];
  const [title, text] = failure ?? (["codes.enrol.title", "codes.enrol.text"] as const);
  return (
    <>
      <EnrolHeading tone={failure ? "soon" : "calm"} glyph="qr" title={i18n.t(title)} text={i18n.t(text)} />
      <button
        type="button"
        class="button"
        data-action="read-qr"
        aria-busy={isLooking}
        onClick={() => isLooking || onRead()}
      >
        {i18n.t(isLooking ? "codes.enrol.looking" : failure ? "common.retry" : "codes.enrol.read")}
      </button>
      {!isLooking && <PasteKey isWrong={phase === "bad-key"} onPasteKey={onPasteKey} />}
    </>
  );
}
