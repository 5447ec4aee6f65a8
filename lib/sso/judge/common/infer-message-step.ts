import type { Notice, Step } from "../../reading";
import type { Sight } from "./infer-step";
import { isElsewhere } from "./is-elsewhere";
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

/** A page of many chapters is one to read. */
const mostHeadings = 5;

const mostLinesIn = 8;

/** Where a button goes on, these only inform. */
const mild: readonly Notice["kind"][] = [
  "already-logged-in",
  "enrolment-required",
  "password-changed",
  "password-expiring",
  "session-limit",
];

/** The step of a page that has nothing to fill in and nothing to choose: what it says decides. */
export function inferMessageStep(sight: Sight): Step | null {
  const { sketch, outline, notices, forms, isKnown } = sight;
  if (!isKnown && outline.headings.slice(0, 3).some(words.isOtherTitle) && !accepts(sight)) return null;
  if (!isKnown && outline.headings.length >= mostHeadings) return null;
  if (!isKnown && (forms.some(isForeign) || isElsewhere(sight))) return null;
  if (outline.lines.length === 0 && notices.length === 0) return null;
  const said = [...outline.headings, ...outline.lines];
  const isLogin = isKnown || words.isLoginPlace(outline.place);
  if (said.some(words.saysLoggedOut)) return "logged-out";
  const [notice] = notices;
  if (sketch.otpauth) return "enrolment";
  const isMild = notices.every(({ kind }) => mild.includes(kind));
  if (isLogin && isMild && outline.headings.slice(1).some(words.saysLoggedIn) && !hasWayOn(sight, words.saysWayOn))
    return "logged-in";
  if (notice && mild.includes(notice.kind) && hasWayOn(sight, () => true)) return "interstitial";
  if (notice && (isKnown || (outline.lines.length > 0 && (isLogin || said.some(isAboutAccounts)))))
    return stepsOfNotices[notice.kind] ?? "error";
  if ([outline.path, ...outline.headings].some(words.saysTerms) && accepts(sight)) return "interstitial";
  if (!isLogin) return null;
  if (said.some(words.saysPush)) return "push";
  if (said.some(words.saysEnrolment)) return "enrolment";
  if (said.some(words.saysLoggedIn)) return "logged-in";
  if (said.some(words.saysInterstitial) && hasWayOn(sight, words.saysWayOn)) return "interstitial";
  // The login's own page with a way out, and nothing else to do, is that of who is in.
  const isOwn = isKnown || words.isLoginHost(outline.host);
  return isOwn && outline.lines.length <= mostLinesIn && hasWayOn(sight, words.saysLogOut) ? "logged-in" : null;
}

/** A button that accepts, or a box to tick before going on. */
function accepts(sight: Sight): boolean {
  if (hasWayOn(sight, words.saysAccept)) return true;
  const isTicked = sight.actions.some(({ sketch, text }) => sketch.box && words.saysAccept(text));
  return isTicked && hasWayOn(sight, words.saysWayOn);
}

function isAboutAccounts(text: string): boolean {
  return words.isAccountPlace(text) || words.saysLogin(text);
}

/** A form about something else; those at the margins are on every page of a site. */
function isForeign({ sketch, fields }: Sight["forms"][number]): boolean {
  return !sketch.margin && fields.some((field) => field.sketch.type !== "search");
}

/** A button that goes on, not that of a banner about cookies. */
function hasWayOn({ actions }: Sight, says: (text: string) => boolean): boolean {
  return actions.some(
    ({ sketch: { tag, cookies, offered }, text }) =>
      /^(?:button|input)$/.test(tag) && !cookies && offered && says(text),
  );
}
