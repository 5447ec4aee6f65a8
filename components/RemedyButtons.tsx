import { i18n } from "#i18n";
import type { Remedy } from "@/lib/diagnosis/finding";
import { remedyWords } from "./remedy-words";

type Props = {
  remedies: readonly Remedy[];
  /** Whether extensions may open pages of the browser's own. */
  opensBrowserPages: boolean;
  /** A remedy is under way: its button says so and takes no second click. */
  busy: boolean;
  /** The lines for the help desk were copied. */
  isCopied: boolean;
  onRemedy: (remedy: Remedy) => void;
};

/** One button, and the others behind it. Nothing where the page, or time, has what is to be done. */
export function RemedyButtons({ remedies, opensBrowserPages, busy, isCopied, onRemedy }: Props) {
  const words = (remedy: Remedy): string | null => {
    if (remedy.kind === "open-browser-page" && !opensBrowserPages) return null;
    if (remedy.kind === "copy-details" && isCopied) return i18n.t("remedy.detailsCopied");
    return busy && remedy.kind === "repair-session" ? i18n.t("remedy.repairWorking") : remedyWords(remedy);
  };
  const offered = remedies.filter((remedy) => words(remedy) !== null);
  if (offered.length === 0) return null;
  // What the page or time does goes first: the ways round it are no primary buttons then.
  const isLeftToPage = ["wait", "on-page", "type-code"].includes(remedies[0]?.kind ?? "");
  const isPrimary = ({ kind }: Remedy, index: number) =>
    index === 0 && !(isLeftToPage && (kind === "decide-access" || kind === "write-support"));
  return (
    <div class="actions">
      {offered.map((remedy, index) => (
        <button
          key={remedy.kind}
          type="button"
          class={isPrimary(remedy, index) ? "button" : "plain-button"}
          data-remedy={remedy.kind}
          aria-busy={index === 0 && busy}
          aria-live={remedy.kind === "copy-details" ? "polite" : undefined}
          onClick={() => busy || onRemedy(remedy)}
        >
          {words(remedy)}
        </button>
      ))}
      {offered.some((remedy) => remedy.kind === "reset-password" && remedy.isGiven) && (
        <p class="hint">{i18n.t("remedy.given")}</p>
      )}
    </div>
  );
}
