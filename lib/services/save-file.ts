import { saveFile as save } from "@/lib/platform/save-file";

/** Hands a file to the browser's downloads. */
export function saveFile(file: File): void {
  save(file);
}
