/**
 * The clipboard while no page of ours has the focus, where `clipboardAccess` is granted: from Firefox's event page, and
 * in Chromium from a page that nobody sees. Chromium's newer functions want a page that somebody looks at.
 */
export type UnwatchedClipboard = { read: () => Promise<string | null>; empty: () => Promise<void> };

export function unwatchedClipboard(page: Document): UnwatchedClipboard {
  return {
    read: async () => pastedInto(page) ?? (await navigator.clipboard.readText().catch(() => null)),
    empty: async () => {
      if (!copiedNothing(page)) await navigator.clipboard.writeText("").catch(() => undefined);
    },
  };
}

function pastedInto(page: Document): string | null {
  const field = page.createElement("textarea");
  page.body.append(field);
  field.focus();
  const isPasted = page.execCommand("paste");
  field.remove();
  return isPasted ? field.value : null;
}

function copiedNothing(page: Document): boolean {
  const replace = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/plain", "");
  };
  page.addEventListener("copy", replace, { once: true });
  const isCopied = page.execCommand("copy");
  page.removeEventListener("copy", replace);
  return isCopied;
}
