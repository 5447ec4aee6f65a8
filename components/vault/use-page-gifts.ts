import { useEffect, useRef, useState } from "preact/hooks";

type Gifts = { onText: (text: string) => void; onFiles: (files: File[]) => void };

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * Takes what is dropped on the page or pasted into it, wherever that happens, while `isOpen`. Text pasted or dropped
 * into a field stays there; files are taken everywhere. Tells whether something to take is being dragged over the page.
 */
export function usePageGifts(isOpen: boolean, gifts: Gifts): boolean {
  const [isDragging, setIsDragging] = useState(false);
  const latest = useRef({ ...gifts, isOpen });
  latest.current = { ...gifts, isOpen };
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const take = (event: Event, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      const text = data?.getData("text/plain").trim() ?? "";
      if (files.length === 0 && (text === "" || isField(event.target))) return;
      // Even what is not taken: the browser would leave this page to open a file dropped on it.
      event.preventDefault();
      if (!latest.current.isOpen) return;
      if (files.length > 0) latest.current.onFiles(files);
      else latest.current.onText(text);
    };
    const onDragOver = (event: DragEvent) => {
      if (isField(event.target) && !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsDragging(latest.current.isOpen);
    };
    const onDrop = (event: DragEvent) => {
      setIsDragging(false);
      take(event, event.dataTransfer);
    };
    document.addEventListener("dragover", onDragOver, { signal });
    // No related target: the pointer left the page, not one of its elements.
    document.addEventListener("dragleave", (event) => event.relatedTarget === null && setIsDragging(false), { signal });
    document.addEventListener("drop", onDrop, { signal });
    document.addEventListener("paste", (event) => take(event, event.clipboardData), { signal });
    return () => leaving.abort();
  }, []);
  return isDragging;
}
