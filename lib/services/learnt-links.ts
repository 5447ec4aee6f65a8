import * as v from "valibot";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { systemById } from "@/lib/knowledge/systems";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { lastingAddress } from "@/lib/sso/lasting-address";
import type { Reading } from "@/lib/sso/reading";

const address = v.optional(v.pipe(v.string(), v.startsWith("https://"), v.maxLength(2_000)));

const linksSchema = v.strictObject({ reset: address, activation: address, help: address });

const schema = v.pipe(
  v.array(v.strictObject({ institutionId: v.pipe(v.string(), v.maxLength(300)), links: linksSchema })),
  v.maxLength(10),
);

const stored: LastingValue<typeof schema> = { key: "learnt-links", schema, fallback: [] };

type Links = v.InferOutput<typeof linksSchema>;

/** What an institution's login page last printed, as far as it was read. */
export async function recallLinks(institutionId: string): Promise<Links> {
  return (await readLasting(stored)).find((one) => one.institutionId === institutionId)?.links ?? {};
}

/** Keeps the links to help that a chosen institution's login page prints, each until it prints another one. */
export async function learnLinks({ id, system }: ChosenInstitution, { links, step }: Reading): Promise<void> {
  if (step === "none") return;
  const facts = systemById(system)?.entry ?? null;
  const printed = (["reset", "activation", "help"] as const).flatMap((kind) => {
    const lasting = lastingAddress(links[kind] ?? "", facts);
    return lasting === null || lasting.length > 2_000 ? [] : [[kind, lasting]];
  });
  const held = await recallLinks(id);
  const next: Links = { ...held, ...Object.fromEntries(printed) };
  if (JSON.stringify(next) === JSON.stringify(held)) return;
  await reviseLasting(stored, (all) => [
    ...all.filter(({ institutionId }) => institutionId !== id).slice(-9),
    { institutionId: id, links: next },
  ]);
}

export async function forgetLinks(id: string): Promise<void> {
  await reviseLasting(stored, (held) => held.filter(({ institutionId }) => institutionId !== id));
}
