import type { JudgeMarkers } from "@/lib/knowledge/judge-markers";
import type { Notice } from "../reading";
import type { Message } from "./messages-of";
import { says } from "./read-notices";

type Condition = JudgeMarkers["steps"][number]["when"];

/** What is known of a page when its step is decided. */
export type Scene = { messages: readonly Message[]; notices: readonly Notice[] };

/** Whether the page says what the condition asks for. Its elements were looked for in the page. */
export function holds(condition: Condition, scene: Scene): boolean {
  return (
    (condition.says === undefined || scene.notices.some(({ kind }) => condition.says?.includes(kind))) &&
    (condition.words === undefined || isSaid(condition.words, scene)) &&
    (condition.unsaid === undefined || !isSaid(condition.unsaid, scene))
  );
}

function isSaid(phrases: readonly string[], { messages }: Scene): boolean {
  return messages.some(({ sentences, folded }) => !folded && sentences.some((sentence) => says(sentence, phrases)));
}
