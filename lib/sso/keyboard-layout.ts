/** The part of the Keyboard Map specification that is needed: which letter a place on the keyboard writes. */
type WithKeyboard = { keyboard?: { getLayoutMap?: () => Promise<ReadonlyMap<string, string>> } };

/** What the place of the first letter writes on the keyboards that are sold where a language is spoken. */
const usualFirstLetter: Partial<Record<string, string>> = { fr: "a", "fr-FR": "a", "fr-BE": "a" };

/**
 * Whether the keyboard is set to another layout than is usual for the browser's language: somebody who looks at the
 * keys then writes another password. Asks the browser for the layout, and for no key. False where it does not tell.
 */
export async function hasUnusualLayout({ language, keyboard }: { language: string } & WithKeyboard): Promise<boolean> {
  const usual = usualFirstLetter[language];
  if (usual === undefined) return false;
  const layout = await keyboard?.getLayoutMap?.().catch(() => null);
  const first = layout?.get("KeyQ");
  return first !== undefined && first !== usual;
}
