/** What a screen reader finds in the popup: the accessibility tree of each of its scenes. */
import { join } from "node:path";
import { type Gallery, visitScenes } from "./open-gallery.ts";
import type { Stage } from "./stage.ts";

declare const gallery: Stage;

export const spokenFolder = join(import.meta.dirname, "spoken");
export const heardLanguages = ["fr", "en"] as const;

/** A scene as it is heard in a language, in Playwright's words for accessibility trees. */
export type Heard = { id: string; language: string; tree: string };

/** Every scene of the popup in both languages, all its folds open. */
export async function hearScenes(opened: Gallery): Promise<Heard[]> {
  const isPopup = ({ surface }: { surface: string }) => surface === "popup";
  const visited = await visitScenes(opened, { width: 360, only: isPopup }, async (page, { id }) => {
    const heard: Heard[] = [];
    for (const language of heardLanguages) {
      await page.evaluate(([shown, spoken]) => gallery.show(shown, spoken, true), [id, language] as const);
      heard.push({ id, language, tree: await page.locator("#root").ariaSnapshot() });
    }
    return heard;
  });
  return visited.flatMap(({ seen }) => seen);
}

/** The files that hold what was heard: one a subject and language, its scenes in their order. */
export function spokenFiles(heard: readonly Heard[]): Map<string, string> {
  const bySubject = Map.groupBy(heard, ({ id, language }) => `${id.split("/")[0]}.${language}.yml`);
  return new Map(
    [...bySubject].map(([file, scenes]) => [
      file,
      scenes.map(({ id, tree }) => `${id}:\n${tree.replace(/^/gm, "  ")}\n`).join("\n"),
    ]),
  );
}
