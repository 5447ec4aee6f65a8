import type * as inPage from "../../scripts/inspect/in-page.ts";

/** The reader, in the world where these functions run. */
declare const entree: typeof inPage;

/** Runs in a page. Fills every field in, then marks the document if anything asks what a field holds. */
export function typeAndGuard(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')) {
    if (!/submit|button|checkbox|radio|image|file/.test(input.type)) input.value = "Votre compte est bloqué";
  }
  const mark = () => {
    document.documentElement.dataset.asked = "yes";
    return "";
  };
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    Object.defineProperty(type.prototype, "value", { get: mark });
  }
  for (const name of ["selectionStart", "selectionEnd", "valueAsNumber"]) {
    Object.defineProperty(HTMLInputElement.prototype, name, { get: mark });
  }
  document.getSelection = () => {
    mark();
    return null;
  };
}

/**
 * Runs in a page. Takes each notice of these kinds back in several ways, in a copy of the page each, and lists the ways
 * in which it is still read. What a code tells is told in a help box or as a question too: then it must be hidden.
 */
export function waysStillRead(kinds: readonly string[]): string[] {
  const plain = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const asOne = (text: string) => text.replace(/[.!]\s/g, ", ");
  const ways: Record<string, (holder: HTMLElement, text: string) => void> = {
    hidden: (holder) => holder.style.setProperty("display", "none", "important"),
    "moved to a place for help": (holder) => {
      const aside = document.createElement("aside");
      document.body.append(aside);
      aside.append(holder);
    },
    "put as a question": (holder, text) => {
      holder.textContent = `${asOne(text.replace(/\W+$/, ""))} ?`;
    },
    "put as a condition": (holder, text) => {
      holder.textContent = `Si ${asOne(text)}`;
    },
  };
  const dropWords = (holder: HTMLElement) => {
    const texts = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.nodeValue = "";
  };

  /** Whether the kind is still read once the smallest elements that say it, wherever they are, were changed. */
  function isStillRead(kind: string, change: (holder: HTMLElement, text: string) => void): boolean {
    const original = document.body;
    original.replaceWith(original.cloneNode(true));
    const changed = new Set<string>();
    for (;;) {
      const text = entree.read().notices.find((notice) => notice.kind === kind)?.text;
      if (text === undefined || changed.has(text) || changed.size > 5) {
        document.body.replaceWith(original);
        return text !== undefined;
      }
      changed.add(text);
      const holders = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) =>
        text ? plain(element).includes(text) : element.hasAttribute("trmsg"),
      );
      for (const holder of holders) {
        if (!holders.some((other) => other !== holder && holder.contains(other))) change(holder, text);
      }
    }
  }

  return kinds.flatMap((kind) => {
    const isSpoken = !isStillRead(kind, dropWords);
    return Object.entries(ways)
      .filter(([way]) => isSpoken || way === "hidden")
      .filter(([, change]) => isStillRead(kind, change))
      .map(([way]) => `${kind}, ${way}`);
  });
}
