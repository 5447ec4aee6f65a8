import * as v from "valibot";
import { brokerHosts } from "@/lib/knowledge/brokers";
import { type ChosenInstitution, chosenInstitutionSchema, loginOrigins, originsOf } from "@/lib/knowledge/institution";
import { readerAsset } from "@/lib/knowledge/reader-asset";
import { systemById } from "@/lib/knowledge/systems";
import type { InstitutionState, InstitutionView } from "@/lib/messages/views";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { type ReaderPlace, runReaderOn } from "@/lib/platform/login-script";
import { dropOrigins, grantedAmong } from "@/lib/platform/permissions";
import { chosenPlace } from "./chosen-place";
import { mostInstitutions } from "./most-institutions";

const listSchema = v.pipe(v.array(chosenInstitutionSchema), v.maxLength(mostInstitutions));

export const chosenInstitutions: LastingValue<typeof listSchema> = {
  key: chosenPlace,
  schema: listSchema,
  fallback: [],
};

export function listChosen(): Promise<ChosenInstitution[]> {
  return readLasting(chosenInstitutions);
}

/** Keeps an institution; the browser's prompt is asked by the page, in its click. Choosing again replaces it. */
export async function chooseInstitution(institution: ChosenInstitution): Promise<void> {
  await reviseLasting(chosenInstitutions, (held) => [
    ...held.filter((other) => other.id !== institution.id),
    institution,
  ]);
  await settleReaders();
}

/**
 * Forgets an institution and gives back the hosts that no other one needs, those of brokers among them: another one's
 * login asks for them again where it needs them.
 */
export async function removeInstitution(id: string): Promise<void> {
  const before = await listChosen();
  await reviseLasting(chosenInstitutions, (held) => held.filter((institution) => institution.id !== id));
  const needed = new Set((await listChosen()).flatMap(originsOf));
  const removed = before.filter((institution) => institution.id === id);
  const asked = [
    ...removed.flatMap(originsOf),
    ...(await grantedAmong(brokerHosts.map((host) => `https://${host}/*`))),
  ];
  const origins = asked.filter((origin) => !needed.has(origin));
  if (origins.length > 0) await dropOrigins(origins).catch(() => undefined);
  await settleReaders();
}

/** Makes the reader run on the granted login hosts of the chosen institutions and on no other. Safe to call at any time. */
export async function settleReaders(): Promise<void> {
  // A choice and its grant come together: two registrations at once would refuse each other.
  await navigator.locks.request("readers", async () => {
    const wanted = (await listChosen()).flatMap(readerPlaces);
    const granted = await grantedAmong([...new Set(wanted.map(({ origin }) => origin))]);
    await runReaderOn(wanted.filter(({ origin }) => granted.includes(origin)));
  });
}

/** Where an institution's login pages are, each read with its own product's markers. */
export function readerPlaces(institution: ChosenInstitution): ReaderPlace[] {
  return loginOrigins(institution).map((origin) => ({ origin, scripts: readerScripts(institution) }));
}

/** What hands the reader the markers of the institution's own product. */
export function readerScripts({ system }: ChosenInstitution): string[] {
  const known = systemById(system);
  return known ? [readerAsset(known.id)] : [];
}

function viewOf(institution: ChosenInstitution): InstitutionView {
  const { id, name, shortName, entry } = institution;
  return { id, name, shortName, entry, origins: originsOf(institution) };
}

/** What the browser does not grant of an institution at this moment. */
export async function stateOf(institution: ChosenInstitution): Promise<InstitutionState> {
  const origins = originsOf(institution);
  const granted = await grantedAmong(origins);
  const missing = origins.filter((origin) => !granted.includes(origin));
  const isLoginGranted = loginOrigins(institution).every((origin) => granted.includes(origin));
  return { institution: viewOf(institution), missing, isLoginGranted };
}

export async function listInstitutionStates(): Promise<InstitutionState[]> {
  return Promise.all((await listChosen()).map(stateOf));
}
