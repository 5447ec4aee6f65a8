import { originsOf } from "@/lib/knowledge/institution";
import { grantedAmong } from "@/lib/platform/permissions";
import { chooseInstitution, listChosen, settleReaders } from "./chosen-institutions";
import { readOpenLogins } from "./read-open-logins";
import { recallTabs } from "./tab-memory";

/**
 * Keeps the inspected institutions that are granted by now. Granting is how a student says yes: the browser's prompt
 * closes the popup that asked, and what a closing popup says is lost on a background that has to wake first.
 */
async function keepGranted(): Promise<void> {
  const chosen = new Set((await listChosen()).map(({ id }) => id));
  for (const [, { inspection }] of await recallTabs()) {
    const institution = inspection?.institution;
    if (!institution || chosen.has(institution.id)) continue;
    const origins = originsOf(institution);
    if ((await grantedAmong(origins)).length === origins.length) await chooseInstitution(institution);
  }
}

/** Brings everything in line with what is granted now: the institutions, where the reader runs, the logins already open. */
export async function settleAccess(): Promise<void> {
  // A list that is full refuses another one, and is no reason to leave the rest as it was.
  await keepGranted().catch(() => undefined);
  await settleReaders();
  await readOpenLogins();
}
