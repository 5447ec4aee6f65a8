import { useRef } from "preact/hooks";

type Props = {
  words: string;
  name: string;
  /** What the browser's own dialogue offers, as in the HTML standard's `accept`. */
  accept?: string;
  multiple?: boolean;
  isMain?: boolean;
  onFiles: (files: File[]) => void;
};

/** A button that lets the student choose files. The same file can be chosen twice in a row. */
export function FileButton({ words, name, accept, multiple = false, isMain = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={isMain ? "button" : "line-button"}
        data-action={name}
        onClick={() => input.current?.click()}
      >
        {words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        {...(accept ? { accept } : {})}
        multiple={multiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
