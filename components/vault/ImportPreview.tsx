import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { ImportReport } from "@/lib/otp/import-report";
import type { Bindable } from "./bindable";
import { formatWords } from "./format-words";
import { ImportProblems } from "./ImportProblems";
import { ImportRow } from "./ImportRow";
import { Message } from "./Message";
import { usePageGifts } from "./use-page-gifts";

/** A code to keep: its place among the report's tokens, and the institution it belongs to. */
export type TakenToken = { index: number; institutionId: string | null };

type Props = {
  report: Extract<ImportReport, { state: "read" }>;
  /** Places of the tokens that are kept already, or stand twice in the report. */
  duplicates: readonly number[];
  institutions: readonly Bindable[];
  /** For each token, in order: where it most likely belongs. */
  suggested: readonly (string | null)[];
  adding: "idle" | "working" | "failed";
  onAdd: (taken: TakenToken[]) => void;
  onCancel: () => void;
};

/** What was understood, before anything is kept. */
export function ImportPreview({ report, duplicates, institutions, suggested, adding, onAdd, onCancel }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set(duplicates));
  const [bound, setBound] = useState(suggested);
  useEffect(() => heading.current?.focus(), []);
  // One thing at a time; and a file dropped now must not open in place of this page.
  usePageGifts(false, { onText: () => {}, onFiles: () => {} });

  const taken = report.tokens.flatMap((_, index) =>
    left.has(index) ? [] : [{ index, institutionId: bound[index] ?? null }],
  );
  const take = (index: number, isTaken: boolean) => {
    const next = new Set(left);
    if (isTaken) next.delete(index);
    else next.add(index);
    setLeft(next);
  };
  const bind = (index: number, institutionId: string | null) =>
    setBound(report.tokens.map((_, place) => (place === index ? institutionId : (bound[place] ?? null))));

  return (
    <section class="vault-part" data-state="preview">
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t(report.tokens.length === 0 ? "vault.preview.nothingTitle" : "vault.preview.title")}
        </h2>
        <p class="quiet">
          {i18n.t("vault.preview.source", [formatWords(report.format)])} {i18n.t("vault.preview.notYet")}
        </p>
      </div>
      {report.tokens.length > 0 && (
        <ul class="import-rows">
          {report.tokens.map((token, index) => (
            <ImportRow
              key={index}
              token={token}
              isTaken={!left.has(index)}
              isDuplicate={duplicates.includes(index)}
              institutions={institutions}
              institutionId={bound[index] ?? null}
              onTake={(isTaken) => take(index, isTaken)}
              onBind={(institutionId) => bind(index, institutionId)}
            />
          ))}
        </ul>
      )}
      {taken.some(({ institutionId }) => institutionId === null) && (
        <p class="hint">{i18n.t(institutions.length === 0 ? "vault.bind.noneChosen" : "vault.bind.none")}</p>
      )}
      <ImportProblems problems={report.problems} />
      {adding === "failed" && (
        <Message tone="stop" name="add-failed" urgent>
          {i18n.t("vault.preview.failed")}
        </Message>
      )}
      <div class="buttons">
        {report.tokens.length > 0 && (
          <button
            type="button"
            class="button"
            data-action="add"
            aria-busy={adding === "working"}
            aria-disabled={taken.length === 0}
            onClick={() => adding !== "working" && taken.length > 0 && onAdd(taken)}
          >
            {i18n.t("vault.preview.add", taken.length, [String(taken.length)])}
          </button>
        )}
        <button type="button" class="plain-button" data-action="cancel" onClick={onCancel}>
          {i18n.t(report.tokens.length === 0 ? "vault.preview.back" : "vault.cancel")}
        </button>
      </div>
    </section>
  );
}
