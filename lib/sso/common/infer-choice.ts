import { isVisible } from "../is-visible";
import type { Step } from "../reading";
import { isOffered } from "./find-actions";
import { factorsIn, offersOf } from "./find-offers";
import type { Sight } from "./infer-step";
import { isElsewhere } from "./is-elsewhere";
import * as words from "./step-words";
import { toWords } from "./words";

/** Addresses and names of buttons that hand over to another login. */
const delegation =
  /[?&](?:entityid|idp|idphint|kc_idp_hint|client_name|provider|connection)=|\/broker\/|clientredirect|shibboleth\.sso\/login|\/(?:saml2?|oauth2?|oidc|openid)\//i;

const fewest = 2;

/** The step of a page that offers a choice and has nothing to fill in. */
export function inferChoice(sight: Sight): Step | null {
  const { actions, outline, isKnown } = sight;
  if (!isKnown && (outline.lines.length === 0 || isElsewhere(sight.document, outline))) return null;
  const said = [...outline.headings, ...outline.lines];
  const isLogin = isKnown || words.isLoginPlace(outline.place) || said.some(words.saysLogin);
  const isEnrolment = outline.headings.some(words.saysEnrolment);
  if (!isEnrolment && (isLogin || said.some(words.saysChooseFactor)) && factorsIn(actions).length >= fewest)
    return "choose-factor";
  if (hasInstitutions(sight) || hasProfiles(sight)) return "choose-institution";
  const ways = new Set(actions.filter((action) => isDelegation(action.element) && isOffered(action)).map(wayOf));
  const providers = offersOf(actions, ["franceconnect", "educonnect"]).length;
  return isLogin && Math.max(ways.size, providers) >= (isKnown ? 1 : fewest) ? "choose-institution" : null;
}

/** Ways in that differ by who comes: pupils, parents, staff, guests. */
function hasProfiles({ actions, outline, isKnown }: Sight): boolean {
  const isAsked = outline.headings.some(words.saysProfile) && (isKnown || words.isLoginPlace(outline.place));
  if (!isAsked && offersOf(actions, ["educonnect"]).length === 0) return false;
  const profiles = actions.filter((action) => words.isProfile(action.text) && isOffered(action));
  return new Set(profiles.map(({ text }) => text)).size >= fewest;
}

function isDelegation(element: Element): boolean {
  return ["href", "formaction", "value"].some((name) => delegation.test(element.getAttribute(name) ?? ""));
}

function wayOf({ element }: { element: Element }): string | null {
  return element.getAttribute("href") ?? element.getAttribute("formaction") ?? element.getAttribute("value");
}

/** A list of institutions, or a field to look for one. */
function hasInstitutions({ document, forms, outline, isKnown }: Sight): boolean {
  const isPlace = isKnown || words.isLoginPlace(outline.place) || outline.headings.some(words.saysInstitution);
  for (const select of document.getElementsByTagName("select")) {
    const names = toWords(["name", "id", "aria-label"].map((name) => select.getAttribute(name) ?? "").join(" "));
    const isList = (isPlace && words.isInstitutionField(names)) || holdsAddresses(select);
    if (isList && isVisible(select.parentElement ?? select)) return true;
  }
  return isPlace && forms.some(({ fields }) => fields.some(({ label }) => words.saysInstitution(label)));
}

/** The values of a list of identity providers are addresses or URNs. */
function holdsAddresses(select: Element): boolean {
  const options = [...select.getElementsByTagName("option")].slice(0, 5);
  return options.filter((option) => /^(?:https?:\/\/|urn:)/.test(option.getAttribute("value") ?? "")).length >= fewest;
}
