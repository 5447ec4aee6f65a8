const longestAddress = 2_000;

/** Where a link leads: an absolute http(s) address, and not this very page. Null for anything else. */
export function addressOf(anchor: Element, document: Document, address: URL): string | null {
  const [baseElement] = document.getElementsByTagName("base");
  const base = resolve(baseElement?.getAttribute("href"), address) ?? address;
  const target = resolve(anchor.getAttribute("href"), base);
  if (!target || !/^https?:$/.test(target.protocol) || target.href.length > longestAddress) return null;
  return leadsAway(target, address) ? target.href : null;
}

function resolve(href: string | null | undefined, base: URL): URL | null {
  return href && URL.canParse(href, base) ? new URL(href, base) : null;
}

/** A link to this very page, such as `#`, is a button in disguise. */
function leadsAway(target: URL, address: URL): boolean {
  return target.href.split("#")[0] !== address.href.split("#")[0];
}
