import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { AccountEntry } from "./account-entry";
import { accountTitle } from "./account-title";

type Move = { id: string; by: -1 | 1 };

function moveWords(accounts: readonly AccountEntry[], moved: string): string | null {
  const index = accounts.findIndex(({ id }) => id === moved);
  const account = accounts[index];
  return account
    ? i18n.t("vault.rows.moved", [accountTitle(account), String(index + 1), String(accounts.length)])
    : null;
}

/** What a change of the list is told, which of its codes are new, and the focus kept on what was moved. */
export function useRowNews(accounts: readonly AccountEntry[], list: RefObject<HTMLElement | null>) {
  const known = useRef(new Set(accounts.map(({ id }) => id)));
  const moved = useRef<Move | null>(null);
  const [news, setNews] = useState("");
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const added = accounts.filter(({ id }) => !known.current.has(id));
    known.current = new Set(accounts.map(({ id }) => id));
    if (added.length > 0) {
      setFresh(new Set(added.map(({ id }) => id)));
      setNews(i18n.t("vault.rows.added", added.length, [String(added.length)]));
    }
    const move = moved.current;
    const words = move && moveWords(accounts, move.id);
    if (!move || !words) return;
    moved.current = null;
    // A row that moves is taken out of the page for an instant, and its button loses the focus.
    const row = [...(list.current?.children ?? [])].find((one) => one.getAttribute("data-account") === move.id);
    row?.querySelector<HTMLElement>(`[data-action=${move.by === -1 ? "up" : "down"}]`)?.focus();
    setNews(words);
  }, [accounts, list]);
  const noteMove = (move: Move) => {
    moved.current = move;
  };
  return { news, fresh, noteMove };
}
