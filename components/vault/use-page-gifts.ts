import { useEffect, useRef, useState } from "preact/hooks";

type Gifts = { onText: (text: string) => void; onFiles: (files: File[]) => void };

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Takes what is dropped on the page or pasted into it, wherever that happens. Text pasted or dropped into a field stays
 * there; files are taken everywhere. Tells whether something is being dragged over the page.
 */
export function usePageGifts(isOpen: boolean, gifts: Gifts): boolean {
  const [isDragging, setIsDragging] = useState(false);
  const latest = useRef(gifts);
  latest.current = gifts;
  useEffect(() => {
    if (!isOpen) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      const text = data?.getData("text/plain").trim() ?? "";
      if (files.length === 0 && (text === "" || takesText(event.target))) return;
      event.preventDefault();
      if (files.length > 0) latest.current.onFiles(files);
      else latest.current.onText(text);
    };
    const onDragOver = (event: DragEvent) => {
      if (takesText(event.target) && !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsDragging(true);
    };
    document.addEventListener("dragover", onDragOver, { signal });
    // No related target: the pointer left the page, not one of its elements.
    document.addEventListener("dragleave", (event) => event.relatedTarget === null && setIsDragging(false), { signal });
    document.addEventListener(
      "drop",
      (event) => {
        setIsDragging(false);
        take(event, event.dataTransfer);
      },
      { signal },
    );
    document.addEventListener("paste", (event) => take(event, event.clipboardData), { signal });
    return () => {
      leaving.abort();
      setIsDragging(false);
    };
  }, [isOpen]);
  return isDragging;
}
