import * as v from "valibot";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { systemById } from "@/lib/knowledge/systems";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { lastingAddress } from "@/lib/sso/lasting-address";
import type { Reading } from "@/lib/sso/reading";

const address = v.optional(v.pipe(v.string(), v.startsWith("https://"), v.maxLength(2_000)));

const linksSchema = v.strictObject({ reset: address, activation: address, help: address });

/** As many as can be chosen. */
const mostInstitutions = 10;

const schema = v.pipe(
  v.array(v.strictObject({ institutionId: v.pipe(v.string(), v.maxLength(300)), links: linksSchema })),
  v.maxLength(mostInstitutions),
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
  await reviseLasting(stored, (all) => {
    const held = all.find(({ institutionId }) => institutionId === id)?.links ?? {};
    const next: Links = { ...held, ...Object.fromEntries(printed) };
    if (JSON.stringify(next) === JSON.stringify(held)) return all;
    return [
      ...all.filter(({ institutionId }) => institutionId !== id).slice(1 - mostInstitutions),
      { institutionId: id, links: next },
    ];
  });
}

export async function forgetLinks(id: string): Promise<void> {
  await reviseLasting(stored, (held) => {
    const others = held.filter(({ institutionId }) => institutionId !== id);
    return others.length === held.length ? held : others;
  });
}
