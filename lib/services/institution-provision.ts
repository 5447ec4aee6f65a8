import * as v from "valibot";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { type Provision, provisionSchema } from "@/lib/knowledge/provision-schema";
import { maxProvisionBytes, readProvision } from "@/lib/knowledge/read-provision";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { askText } from "@/lib/platform/requests";
import { isSwitchedOff } from "./administrators";

const institutionId = v.pipe(v.string(), v.maxLength(300));

const schema = v.pipe(
  v.array(
    v.strictObject({
      institutionId,
      askedAtMs: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Null where the institution has no such file, or one that is not to be believed. */
      provision: v.nullable(provisionSchema),
    }),
  ),
  v.maxLength(20),
);

const stored: LastingValue<typeof schema> = { key: "provisions", schema, fallback: [] };

const weekMs = 7 * 86_400_000;

/** What the institution's own file says, as it was read last. */
export async function provisionOf(id: string): Promise<Provision | null> {
  return (await readLasting(stored)).find((one) => one.institutionId === id)?.provision ?? null;
}

/**
 * Reads an institution's own file anew where that was a week ago or longer. Noted before anybody is asked: a host that does
 * not answer is not asked again sooner either.
 */
export async function renewProvision(institution: ChosenInstitution, nowMs: number): Promise<void> {
  if (await isSwitchedOff("institution-file")) return;
  let isDue = false;
  await reviseLasting(stored, (held) => {
    const own = held.find((one) => one.institutionId === institution.id);
    const ageMs = nowMs - (own?.askedAtMs ?? Number.NEGATIVE_INFINITY);
    // A clock that went back would put it off for ever.
    isDue = ageMs >= weekMs || ageMs < 0;
    return isDue ? replaced(held, institution.id, nowMs, own?.provision ?? null) : held;
  });
  if (!isDue) return;
  const provision = await askForProvision(institution);
  await reviseLasting(stored, (held) =>
    held.some((one) => one.institutionId === institution.id) ? replaced(held, institution.id, nowMs, provision) : held,
  );
}

export async function forgetProvision(id: string): Promise<void> {
  await reviseLasting(stored, (held) => {
    const others = held.filter((one) => one.institutionId !== id);
    return others.length === held.length ? held : others;
  });
}

type Held = v.InferOutput<typeof schema>;

function replaced(held: Held, id: string, askedAtMs: number, provision: Provision | null): Held {
  return [...held.filter((one) => one.institutionId !== id).slice(-19), { institutionId: id, askedAtMs, provision }];
}

/** Its ENT is asked first, then its login: whoever answers with a file that can be believed. */
async function askForProvision(institution: ChosenInstitution): Promise<Provision | null> {
  for (const origin of ownOrigins(institution)) {
    const text = await askText(`${origin}/.well-known/entree.json`, maxProvisionBytes);
    const { hostname: host, port } = new URL(origin);
    const provision = text && readProvision(text, { host, port, domains: institution.domains ?? [] });
    if (provision) return provision;
  }
  return null;
}

function ownOrigins({ entry, ssoHosts, serviceHosts, codeHosts }: ChosenInstitution): string[] {
  const { hostname, origin } = new URL(entry);
  const isOwn = [...serviceHosts, ...ssoHosts].includes(hostname);
  const logins = codeHosts.filter((host) => ssoHosts.includes(host.replace(/:\d+$/, "")));
  return [...new Set([...(isOwn ? [origin] : []), ...logins.map((host) => `https://${host}`)])];
}
