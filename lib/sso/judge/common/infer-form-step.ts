import type { Step } from "../../reading";
import type { Role } from "./classify-input";
import type { Form } from "./find-forms";
import type { Sight } from "./infer-step";
import { isElsewhere } from "./is-elsewhere";
import * as words from "./step-words";
import { toWords } from "./words";

/** Of several forms the one that asks for most of a login decides. */
const order: readonly Step[] = ["enrolment", "code", "new-password", "password", "activation", "reset"];

/** The step that the page's own forms make it; null where none of them is of a login. */
export function inferFormStep(sight: Sight): Step | null {
  const steps = sight.forms.map((form) => stepOf(form, sight));
  return order.find((step) => steps.includes(step)) ?? null;
}

function stepOf(form: Form, sight: Sight): Step | null {
  const roles = form.fields.map(({ role }) => role);
  const has = (...wanted: Role[]) => roles.some((role) => wanted.includes(role));
  if (has("new-password", "confirmation")) return newPasswordStep(form, sight, roles);
  if (has("password")) return passwordStep(form, sight, roles);
  if (has("code") || (has("weak-code") && roles.length <= 2 && isAboutFactors(form, sight)))
    return codeStep(form, sight);
  if (form.fields.some(({ sketch, role }) => role === "weak-code" && sketch.type === "password"))
    return passwordStep(form, sight, roles);
  if (!sight.isKnown && isElsewhere(sight)) return null;
  if (has("username", "email")) return identityStep(form, sight, has("username"));
  if (isTold(words.saysEnrolment, form, sight) && isTold(words.saysFactor, form, sight)) return "enrolment";
  if (sight.outline.headings.some(words.isOtherTitle)) return null;
  return isTold(words.saysActivation, form, sight) && isAskedFor(sight) ? "activation" : null;
}

function newPasswordStep(form: Form, sight: Sight, roles: readonly Role[]): Step | null {
  if (isTold(words.saysActivation, form, sight)) return "activation";
  if (roles.includes("old-password")) return "new-password";
  const isChange = isTold(words.saysChange, form, sight) || isTold(words.saysReset, form, sight);
  if (words.saysSignUp(form.buttons) || (!isChange && isTold(words.saysSignUp, form, sight))) return null;
  const isAnonymous = !roles.some((role) => /^(?:email|username|person|text|other)$/.test(role));
  return isChange || isAnonymous || sight.isKnown ? "new-password" : null;
}

function passwordStep(form: Form, sight: Sight, roles: readonly Role[]): Step | null {
  const isLogin = words.saysLogin(form.buttons) || sight.isKnown;
  if (!isLogin && isTold(words.saysActivation, form, sight)) return "activation";
  if (!isLogin && (words.saysSignUp(form.buttons) || sight.outline.headings.slice(1).some(words.saysSignUp)))
    return null;
  if (!isLogin && words.isOtherPlace(sight.outline.path) && !roles.includes("username")) return null;
  const strangers = roles.filter((role) => /^(?:person|other|text)$/.test(role)).length;
  return (strangers > 1 && !isLogin) || form.sketch.aside ? null : "password";
}

function codeStep(form: Form, sight: Sight): Step | null {
  const { sketch, outline } = sight;
  if (!sight.isKnown && isElsewhere(sight)) return null;
  if (sketch.secret || outline.headings.some(words.saysEnrolment)) return "enrolment";
  return outline.headings.some(words.saysReset) && !words.saysReset(form.buttons) ? "reset" : "code";
}

function identityStep(form: Form, sight: Sight, isUsername: boolean): Step | null {
  const { outline } = sight;
  if (isTold(words.saysActivation, form, sight)) return isAskedFor(sight) ? "activation" : null;
  if (isTold(words.saysReset, form, sight)) return "reset";
  if (isTold(words.saysSignUp, form, sight) && !words.saysLogin(form.buttons)) return null;
  if (form.fields.length > 2 || form.sketch.aside) return null;
  const isLogin = words.saysLogin(form.buttons) || outline.headings.some(words.saysLogin) || sight.isKnown;
  const isPlace = words.isLoginPlace(outline.place) || words.isLoginPlace(form.names);
  const goesOn = words.saysNext(form.buttons) || words.saysLogin(form.buttons);
  return goesOn && (isLogin || (isPlace && isUsername)) ? "password" : null;
}

/** Whether what surrounds a field called "code" is about a second factor. */
function isAboutFactors({ sketch, names, fields }: Form, { outline, isKnown }: Sight): boolean {
  if (isKnown || words.saysFactor(outline.place) || words.saysFactor(names)) return true;
  return [toWords(sketch.text), ...fields.map(({ label }) => label), ...outline.headings].some(words.saysFactor);
}

/** Said by the form's names and buttons, by the title and headings, or by the address. */
function isTold(says: (text: string) => boolean, { names, buttons }: Form, { outline }: Sight): boolean {
  return [names, buttons, outline.place, ...outline.headings].some(says);
}

/** An activation stands on a page of its own, at an address or under a heading that tells of accounts. */
function isAskedFor({ outline, isKnown }: Sight): boolean {
  return isKnown || words.isAccountPlace(outline.place) || outline.headings.some(words.isAccountPlace);
}
