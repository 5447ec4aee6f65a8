/**
 * Notes in `wasClicked` whether a click reaches the element from now on. Runs inside the page: it is sent there as text
 * and must not reach for anything outside itself.
 */
export function watchClick(selector: string): void {
  const scope = globalThis as typeof globalThis & { wasClicked?: boolean; endWatch?: AbortController };
  scope.endWatch?.abort();
  scope.endWatch = new AbortController();
  scope.wasClicked = false;
  const hear = ({ target }: Event) => {
    if (target instanceof Element && target.closest(selector)) scope.wasClicked = true;
  };
  addEventListener("click", hear, { capture: true, signal: scope.endWatch.signal });
}
