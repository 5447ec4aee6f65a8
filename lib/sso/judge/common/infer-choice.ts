import type { Step } from "../../reading";
import type { Sketch } from "../../sketch";
import { factorsIn, offersOf } from "./find-offers";
import type { Sight } from "./infer-step";
import { isElsewhere } from "./is-elsewhere";
import * as words from "./step-words";
import { toWords } from "./words";

const fewest = 2;

/** The step of a page that offers a choice and has nothing to fill in. */
export function inferChoice(sight: Sight): Step | null {
  const { actions, outline, isKnown } = sight;
  if (!isKnown && (outline.lines.length === 0 || isElsewhere(sight))) return null;
  const said = [...outline.headings, ...outline.lines];
  const isLogin = isKnown || words.isLoginPlace(outline.place) || said.some(words.saysLogin);
  const isEnrolment = outline.headings.some(words.saysEnrolment);
  if (!isEnrolment && (isLogin || said.some(words.saysChooseFactor)) && factorsIn(actions).length >= fewest)
    return "choose-factor";
  if (hasInstitutions(sight) || hasProfiles(sight)) return "choose-institution";
  const ways = new Set(actions.flatMap(({ sketch: { way, offered } }) => (offered && way !== undefined ? way : [])));
  const providers = offersOf(actions, ["franceconnect", "educonnect"]).length;
  return isLogin && Math.max(ways.size, providers) >= (isKnown ? 1 : fewest) ? "choose-institution" : null;
}

/** Ways in that differ by who comes: pupils, parents, staff, guests. */
function hasProfiles({ actions, outline, isKnown }: Sight): boolean {
  const isAsked = outline.headings.some(words.saysProfile) && (isKnown || words.isLoginPlace(outline.place));
  if (!isAsked && offersOf(actions, ["educonnect"]).length === 0) return false;
  const profiles = actions.filter((action) => words.isProfile(action.text) && action.sketch.offered);
  return new Set(profiles.map(({ text }) => text)).size >= fewest;
}

/** A list of institutions, or a field to look for one. */
function hasInstitutions({ sketch, forms, outline, isKnown }: Sight): boolean {
  const isPlace = isKnown || words.isLoginPlace(outline.place) || outline.headings.some(words.saysInstitution);
  const isList = ({ names, addresses }: Sketch["selects"][number]): boolean =>
    addresses === true || (isPlace && words.isInstitutionField(toWords(names)));
  if (sketch.selects.some(isList)) return true;
  return isPlace && forms.some(({ fields }) => fields.some(({ label }) => words.saysInstitution(label)));
}
