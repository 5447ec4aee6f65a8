import type { Reading, Step } from "../../reading";
import type { Role } from "./classify-input";
import type { Form } from "./find-forms";

type Fields = Reading["fields"];
type Name = keyof Fields;

const mostCodes = 10;

/** What is asked for on each step, and the roles that answer it, the surest first. */
const asked: { [step in Step]?: { [name in Name]?: readonly Role[] } } = {
  password: { username: ["username", "email"], password: ["password", "weak-code"], code: ["code"] },
  code: { code: ["code", "weak-code"] },
  enrolment: { code: ["code", "weak-code"] },
  "new-password": { password: ["new-password", "confirmation"] },
  reset: { username: ["username"], email: ["email"] },
  activation: { email: ["email"] },
};

/** Selectors of what the form asks for on this step; never what is in it. */
export function findFields({ fields }: Form, step: Step): Fields {
  const found: Fields = {};
  for (const [name, roles] of Object.entries(asked[step] ?? {}) as [Name, readonly Role[]][]) {
    const role = roles.find((wanted) => fields.some((field) => field.role === wanted));
    const selectors = fields
      .filter((field) => field.role === role && (name !== "password" || role !== "weak-code" || isSecret(field)))
      .flatMap(({ sketch }) => sketch.selector ?? []);
    const [first] = selectors;
    if (first === undefined) continue;
    if (name === "code") found.code = selectors.slice(0, mostCodes);
    else found[name] = first;
  }
  return found;
}

function isSecret({ sketch }: Form["fields"][number]): boolean {
  return sketch.type === "password";
}
