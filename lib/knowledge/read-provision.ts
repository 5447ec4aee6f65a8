import * as v from "valibot";
import { isWithin, ownDomainOf } from "./own-domain";
import { type Provision, provisionSchema } from "./provision-schema";

/** A file of an institution's pages and rules is a kilobyte; nobody means more than this. */
export const maxProvisionBytes = 65_536;
const maxDepth = 4;

const pages = ["reset", "activation", "account", "support", "status"] as const;

/** Whose file it is: the host and port that served it, and the institution's domains as the catalogue knows them. */
export type ProvisionPlace = { host: string; port: string; domains: readonly string[] };

/**
 * What an institution's own file says, or null. One thing that is out of place makes the whole file nobody's: it is
 * too large or too deep, it is of another shape, or one of its names lies outside the domain of the host that served it.
 */
export function readProvision(text: string, place: ProvisionPlace): Provision | null {
  if (text.length > maxProvisionBytes || isTooDeep(text)) return null;
  const parsed = v.safeParse(provisionSchema, parseJson(text));
  if (!parsed.success) return null;
  const domain = ownDomainOf(place.host, place.domains);
  const { supportEmail, otpHosts = [] } = parsed.output;
  const isOwnPage = (address: string | undefined) => address === undefined || isPlainPage(address, domain, place.port);
  const isOwn =
    pages.every((page) => isOwnPage(parsed.output[page])) &&
    (supportEmail === undefined ||
      isWithin(supportEmail.slice(supportEmail.lastIndexOf("@") + 1).toLowerCase(), domain)) &&
    otpHosts.every((name) => isWithin(name, domain));
  return isOwn ? parsed.output : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Counted before it is parsed, over strings too: no honest file comes near. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

/** An address without a disguise: no user name before its host, no port of its own, and written as browsers write it. */
function isPlainPage(address: string, domain: string, ownPort: string): boolean {
  const { protocol, hostname, username, password, port, href } = new URL(address);
  if (protocol !== "https:" || username !== "" || password !== "" || (port !== "" && port !== ownPort)) return false;
  return isWithin(hostname, domain) && (href === address || href === `${address}/`);
}
