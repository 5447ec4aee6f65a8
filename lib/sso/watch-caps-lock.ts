/**
 * Tells when capitals are locked or unlocked while somebody types in a page's password field. Of each event it asks
 * where it happened and for the state of that one modifier: which key it was is never read.
 */
export function watchCapsLock(
  document: Document,
  onChange: (isOn: boolean) => void,
  { signal }: { signal: AbortSignal },
): void {
  let isOn = false;
  const hear = (event: KeyboardEvent): void => {
    if (!(event.target instanceof Element) || !event.target.matches("input[type=password]")) return;
    // What a password manager sends is an event without modifiers.
    const now = event.getModifierState?.("CapsLock") ?? isOn;
    if (now === isOn) return;
    isOn = now;
    onChange(isOn);
  };
  for (const name of ["keydown", "keyup"] as const) {
    document.addEventListener(name, hear, { capture: true, passive: true, signal });
  }
}
