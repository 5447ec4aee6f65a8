import { useState } from "preact/hooks";
import type { AddState } from "@/components/vault/add-state";
import type { Bindable } from "@/components/vault/bindable";
import type { HandEntry } from "@/components/vault/hand-entry";
import type { TakenToken } from "@/components/vault/ImportPreview";
import type { ImportReport } from "@/lib/otp/import-report";
import { type Batch, joinGiven, mergeGiven } from "@/lib/services/join-given";
import { keepTokens } from "@/lib/services/keep-tokens";
import { duplicatesIn, suggestInstitutions } from "@/lib/services/preview-tokens";
import { type GiftReport, readGivenFile, readGivenText, readHand } from "@/lib/services/read-gift";
import { useAttempt } from "./use-attempt";

type Read = Extract<ImportReport, { state: "read" }>;
type Locked = Extract<ImportReport, { state: "locked" }>;
type Preview = { report: Read; duplicates: number[]; suggested: (string | null)[] };
type From = { name: string | null; by: "text" | "file" | "hand" };

/** Codes on their way in. Nothing is kept before the student has seen what was understood. */
export function useAdding(institutions: readonly Bindable[], onKept: () => Promise<void>) {
  const [state, setState] = useState<AddState>({ state: "waiting" });
  const [locked, setLocked] = useState<{ report: Locked; from: From } | null>(null);
  const [batch, setBatch] = useState<Batch>([]);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [adding, setAdding] = useState<"idle" | "working" | "failed">("idle");

  const reset = () => {
    setState({ state: "waiting" });
    setLocked(null);
    setBatch([]);
    setPreview(null);
    setAdding("idle");
  };
  const show = async (report: Read) => {
    const duplicates = await duplicatesIn(report.tokens, Date.now());
    const before = report.accounts?.map(({ institutionId }) => institutionId);
    const known = before?.map((id) => institutions.find((one) => one.id === id)?.id ?? null);
    setPreview({ report, duplicates, suggested: known ?? suggestInstitutions(report.tokens, institutions) });
    setState({ state: "waiting" });
    setLocked(null);
  };
  const takeRead = async (reports: readonly Read[], from: From) => {
    const joined = joinGiven(batch, reports);
    if (joined === null) return setState({ state: "refused", reason: "other-export", ...from });
    if (joined.state === "whole") return show(joined.report);
    setBatch(joined.batch);
    const read = joined.batch.map(({ part }) => part.index).sort((a, b) => a - b);
    setState({ state: "parts", read, size: joined.size });
  };
  const take = async (report: GiftReport, from: From) => {
    if (report.state === "refused") return setState({ state: "refused", reason: report.reason, ...from });
    if (report.state === "read") return takeRead([report], from);
    setLocked({ report, from });
    setState({ state: "locked", format: report.format, name: from.name, attempt: { state: "idle" } });
  };
  const open = useAttempt(() => undefined);
  const onPassphrase = (typed: string) =>
    open.attempt(typed, async (passphrase) => {
      const report = (await locked?.report.open(passphrase)) ?? ({ state: "refused", reason: "damaged" } as const);
      if (report.state === "refused" && report.reason === "wrong-passphrase") return { state: "no", reason: "wrong" };
      await take(report, locked?.from ?? { name: null, by: "text" });
      return { state: "open" };
    });
  const onFiles = async (files: File[]) => {
    const reports: Read[] = [];
    for (const file of files) {
      setState({ state: "reading", name: file.name });
      const report = await readGivenFile(file);
      // One that is refused, or wants a passphrase, stands for all: the student hears of it before anything is shown.
      if (report.state !== "read") return take(report, { name: file.name, by: "file" });
      reports.push(report);
    }
    await takeRead(reports, { name: files[0]?.name ?? null, by: "file" });
  };
  const onAdd = async (taken: TakenToken[]) => {
    if (!preview) return;
    setAdding("working");
    const kept = await keepTaken(preview.report, taken, institutions).catch(() => false);
    if (!kept) return setAdding("failed");
    reset();
    await onKept();
  };

  return {
    form: {
      state: state.state === "locked" ? { ...state, attempt: open.state } : state,
      onText: (text: string) => void take(readGivenText(text), { name: null, by: "text" }),
      onFiles: (files: File[]) => void onFiles(files),
      onHand: (entry: HandEntry) => void take(readHand(entry), { name: null, by: "hand" }),
      onPassphrase: (typed: string) => void onPassphrase(typed),
      onTakeParts: () => void show(mergeGiven(batch)),
      onCancel: reset,
    },
    preview: preview && {
      ...preview,
      institutions,
      adding,
      onAdd: (taken: TakenToken[]) => void onAdd(taken),
      onCancel: reset,
    },
  };
}

/** Keeps the chosen ones, each with the institution it was given. False where the vault locked meanwhile. */
async function keepTaken(report: Read, taken: TakenToken[], institutions: readonly Bindable[]): Promise<boolean> {
  const wanted = taken.flatMap(({ index, institutionId }) => {
    const token = report.tokens[index];
    const before = report.accounts?.[index];
    const chosen = institutions.find(({ id }) => id === institutionId)?.hosts;
    // A backup of ours knows where a code went before; an institution that is not chosen here keeps its places.
    const isAsBefore = institutionId === null && before !== undefined;
    const binding = isAsBefore ? before : { institutionId, hosts: chosen ?? [] };
    return token
      ? [{ token, name: before?.name ?? "", institutionId: binding.institutionId, hosts: binding.hosts }]
      : [];
  });
  return (await keepTokens(wanted, Date.now())) !== null;
}
