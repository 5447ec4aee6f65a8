import { remembered } from "./looking-once";

const longestAddress = 2_000;

/** Where a link leads: an absolute http(s) address, and not this very page. Null for anything else. */
export function addressOf(anchor: Element, document: Document, address: URL): string | null {
  const target = resolve(anchor.getAttribute("href"), baseOf(document, address));
  const href = target?.href ?? "";
  if (!/^https?:/.test(href) || href.length > longestAddress) return null;
  return withoutHash(href) === pageOf(address) ? null : href;
}

const baseOf = remembered((document: Document, address: URL): URL => {
  const [element] = document.getElementsByTagName("base");
  return resolve(element?.getAttribute("href"), address) ?? address;
});

function resolve(href: string | null | undefined, base: URL): URL | null {
  try {
    return href ? new URL(href, base) : null;
  } catch {
    return null;
  }
}

/** A link to this very page, such as `#`, is a button in disguise. */
const pageOf = remembered(({ href }: URL) => withoutHash(href));

function withoutHash(href: string): string {
  return href.replace(/#.*/, "");
}
