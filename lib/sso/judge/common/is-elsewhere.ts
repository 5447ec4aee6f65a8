import type { Sight } from "./infer-step";
import * as words from "./step-words";
import { toWords } from "./words";

/**
 * Whether a page is of something else than a login: to read, to write on, or an application. What such a page says of
 * accounts and codes is not said to the student.
 */
export function isElsewhere({ sketch, outline }: Pick<Sight, "sketch" | "outline">): boolean {
  if (words.isOtherPlace(outline.path) || (words.isOtherPlace(outline.host) && !words.isLoginPlace(outline.path)))
    return true;
  return Boolean(
    sketch.article || sketch.writing || (!words.isLoginHost(outline.host) && hasLoginInMenu(sketch.actions)),
  );
}

/** A page that leads to the login from its menu is not the login itself. */
function hasLoginInMenu(actions: Sight["sketch"]["actions"]): boolean {
  return actions.some(
    ({ tag, nav, header, content }) => tag === "a" && (nav || header) && words.saysLogin(toWords(content)),
  );
}
