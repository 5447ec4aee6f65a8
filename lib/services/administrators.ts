import { isLanguage, type Language } from "@/lib/i18n/languages";
import { readManaged } from "@/lib/platform/managed-storage";

/** What can be switched off on machines that people share. */
const switchable = ["codes", "institution-file"] as const;

type Switchable = (typeof switchable)[number];

/** What administrators begin with for their students; docs/administrators.md tells them. Anything else is left out. */
export type AdministratorsWishes = {
  institutionId: string | null;
  language: Language | null;
  switchedOff: readonly Switchable[];
};

export async function administratorsWishes(): Promise<AdministratorsWishes> {
  const { institution, language, switchedOff } = await readManaged();
  return {
    institutionId: typeof institution === "string" && /^[a-z0-9-]{1,80}$/.test(institution) ? institution : null,
    language: isLanguage(language) ? language : null,
    switchedOff: Array.isArray(switchedOff) ? switchable.filter((part) => switchedOff.includes(part)) : [],
  };
}

export async function isSwitchedOff(part: Switchable): Promise<boolean> {
  return (await administratorsWishes()).switchedOff.includes(part);
}
