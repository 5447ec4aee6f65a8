import { useState } from "preact/hooks";
import type { EnrolState } from "@/components/codes/enrol-state";
import type { Token } from "@/lib/otp/account";
import { accountWith, type Binding, keepTokens } from "@/lib/services/keep-tokens";
import { openOwnPage } from "@/lib/services/open-page";
import { holdPending } from "@/lib/services/pending-tokens";
import { titleOf } from "@/lib/services/view-codes";

type Place = { binding: Binding; host: string };

/** Reading the code that the page hands out, showing what it is, and keeping it once the student says so. */
export function useEnrol({ binding, host }: Place, isOpen: boolean, onKept: () => void) {
  const [state, setState] = useState<EnrolState>({ phase: "offered" });
  const [token, setToken] = useState<Token | null>(null);

  const show = async (found: Token) => {
    const held = isOpen ? await accountWith(found, Date.now()) : null;
    if (held) {
      // Kept before for another page: from now on it may go here too.
      await keepTokens([{ ...binding, token: found, name: "" }], Date.now());
      return setState({ phase: "duplicate", title: titleOf(held) });
    }
    setToken(found);
    setState({ phase: "found", issuer: found.issuer, label: found.label, host });
  };
  /** Reading pictures is half of this window's script, and wanted here alone. */
  const scanner = () => import("@/lib/services/scan-page");

  const read = async () => {
    setState({ phase: "looking" });
    const scan = await scanner().then(({ scanPage }) => scanPage());
    if (scan.state === "found") await show(scan.token);
    else setState({ phase: scan.state });
  };
  const pasteKey = async (typed: string) => {
    const scan = await scanner().then(({ readToken }) => readToken(typed));
    if (scan.state === "found") await show({ ...scan.token, issuer: scan.token.issuer || host });
    else setState({ phase: "bad-key" });
  };
  const add = async () => {
    if (!token) return;
    if (isOpen && (await keepTokens([{ ...binding, token, name: "" }], Date.now()))) {
      setState({ phase: "added", title: titleOf({ ...token, name: "" }) });
      return onKept();
    }
    // No vault yet, or a locked one: the page of codes makes or opens it, and keeps the code then.
    await holdPending({ tokens: [token], ...binding, hosts: [...binding.hosts], readAt: Date.now() });
    await openOwnPage("/codes.html");
    window.close();
  };
  const discard = () => {
    setToken(null);
    setState({ phase: "offered" });
  };
  return { state, read, pasteKey, add, discard };
}
