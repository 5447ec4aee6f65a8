import type { PasswordRules } from "../../lib/knowledge/password-rules.ts";

type Policy = Record<string, string | null>;
type Kind = NonNullable<PasswordRules["required"]>[number];

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ["lower", /lower/],
  ["upper", /upper/],
  ["digit", /digit/],
  ["symbol", /special|symbol/],
];

/** What can be held against a new password. What the policy only advises is left out. */
export function convertRules({ length, classes, forbiddenChars, history, other }: Policy): PasswordRules {
  const [, least, most] = length?.match(/^(\d+)-(\d+)$/) ?? [];
  const required = classes?.includes("required") ? kinds.filter(([, name]) => name.test(classes)) : [];
  const last = history?.match(/last (\d+)/)?.[1];
  const space = other?.includes("no space") ? " " : "";
  const forbidden = (forbiddenChars ?? "").replaceAll(" ", "") + space;
  return {
    ...(least ? { minLength: Number(least) } : {}),
    ...(most ? { maxLength: Number(most) } : {}),
    ...(forbidden ? { forbidden } : {}),
    ...(required.length > 0 ? { required: required.map(([kind]) => kind) } : {}),
    ...(last ? { differsFromLast: Number(last) } : {}),
    ...(other?.includes("not the login") ? { notTheLogin: true } : {}),
  };
}
