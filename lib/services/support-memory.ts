import * as v from "valibot";
import { regionIds } from "@/lib/knowledge/region-ids";
import { type LastingValue, reviseLasting } from "@/lib/platform/lasting-store";

const line = v.pipe(v.string(), v.maxLength(200));
const institutionId = v.pipe(v.string(), v.maxLength(300));

const preferencesSchema = v.strictObject({
  region: v.nullable(v.picklist(regionIds)),
  /** Null unless the student asked to be remembered. */
  sender: v.nullable(v.strictObject({ name: line, studentNumber: line })),
});

export const supportPreferences: LastingValue<typeof preferencesSchema> = {
  key: "support",
  schema: preferencesSchema,
  fallback: { region: null, sender: null },
};

const sentSchema = v.record(institutionId, v.strictObject({ sentAt: v.pipe(v.number(), v.integer()) }));

/** The request that an institution was sent last, as the student says. Nothing of what is in it. */
export const sentRequests: LastingValue<typeof sentSchema> = { key: "support-sent", schema: sentSchema, fallback: {} };

const ticksSchema = v.record(institutionId, v.record(v.string(), v.picklist(["student", "seen"])));

/** The lists of first activation that were begun, by institution. */
export const activationTicks: LastingValue<typeof ticksSchema> = {
  key: "activation",
  schema: ticksSchema,
  fallback: {},
};

/** Forgets the request and the list of an institution that was removed. */
export async function forgetSupport(id: string): Promise<void> {
  const without = <T>({ [id]: _, ...others }: Record<string, T>): Record<string, T> => others;
  await reviseLasting(sentRequests, without);
  await reviseLasting(activationTicks, without);
}
