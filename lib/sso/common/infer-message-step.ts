import type { Notice, Step } from "../reading";
import { isOffered } from "./find-actions";
import type { Sight } from "./infer-step";
import * as words from "./step-words";

/** These are no failures: the page that says them has a step of its own. */
const stepsOfNotices: { [kind in Notice["kind"]]?: Step } = {
  "already-logged-in": "logged-in",
  "enrolment-required": "enrolment",
  "password-changed": "interstitial",
  "password-expiring": "interstitial",
  "reset-refused": "reset",
  "reset-sent": "reset",
};

/** The step of a page that has nothing to fill in and nothing to choose: what it says decides. */
export function inferMessageStep(sight: Sight): Step | null {
  const { outline, notices, isKnown } = sight;
  const said = [...outline.headings, ...outline.lines];
  if (said.some(words.saysLoggedOut)) return "logged-out";
  const [notice] = notices;
  if (notice) return stepsOfNotices[notice.kind] ?? "error";
  if (outline.lines.length === 0) return null;
  const isLogin = isKnown || words.isLoginPlace(outline.place);
  if (isLogin && said.some(words.saysPush)) return "push";
  if (isLogin && said.some(words.saysEnrolment)) return "enrolment";
  if (isLogin && said.some(words.saysLoggedIn)) return "logged-in";
  return isLogin && hasWayOn(sight) && said.some(words.saysInterstitial) ? "interstitial" : null;
}

/** A button that goes on, not that of a banner about cookies. */
function hasWayOn({ actions }: Sight): boolean {
  return actions.some(
    (action) =>
      /^(?:button|input)$/.test(action.element.localName) &&
      words.saysWayOn(action.text) &&
      !action.element.closest('[class*="cookie" i], [id*="cookie" i], [id*="tarteaucitron" i]') &&
      isOffered(action),
  );
}
