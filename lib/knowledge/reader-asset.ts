import type { LookMarkers } from "./look-markers";

/** Where the build puts what the page's reader looks for of a product, from the package's root. */
export function readerAsset(systemId: string): `/${string}` {
  return `/markers/${systemId}.js`;
}

/** Where it puts what the background judges that by. */
export function judgeAsset(systemId: string): `/${string}` {
  return `/markers/${systemId}.json`;
}

type Scope = { entreeMarkers?: Record<string, LookMarkers> };

/** The script that hands a product's markers to the reader, which runs after it in the same isolated world. */
export function readerAssetText(markers: LookMarkers): string {
  return `(globalThis.entreeMarkers ??= {})[${JSON.stringify(markers.id)}] = ${JSON.stringify(markers)};\n`;
}

/** The markers that were handed to the reader of this page. */
export function handedMarkers(): LookMarkers[] {
  return Object.values((globalThis as Scope).entreeMarkers ?? {});
}
