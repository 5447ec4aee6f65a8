import type { Institution } from "../../lib/knowledge/institution-schema.ts";

type Mfa = NonNullable<Institution["mfa"]>["value"];
type Method = Mfa["methods"][number];

const methods: readonly (readonly [RegExp, Method])[] = [
  [/totp|code generator|mobile app/i, "totp"],
  [/push/i, "push"],
  [/e-mail/i, "email"],
  [/sms/i, "sms"],
  [/webauthn|security key/i, "webauthn"],
  [/backup/i, "backup-codes"],
];

/** The ways to give a second factor; the rest of what was collected stays as remarks. */
export function convertMfa({ methods: told, ...rest }: Record<string, string | string[] | null>): Mfa {
  const named = [told ?? []].flat().map((words) => methods.find(([pattern]) => pattern.test(words))?.[1] ?? "unknown");
  const remarks = Object.entries(rest).flatMap(([what, words]) => (words ? [`${what}: ${words}`] : []));
  const days = remarks.join(" ").match(/remembered (\d+) days/)?.[1];
  return { methods: [...new Set(named)], ...(days ? { rememberedDays: Number(days) } : {}), remarks };
}
