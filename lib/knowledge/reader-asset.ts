import type { SystemMarkers } from "./markers-schema";

/** Where the build puts a product's markers for the reader, from the package's root. */
export function readerAsset(systemId: string): string {
  return `/markers/${systemId}.js`;
}

type Scope = { entreeMarkers?: Record<string, SystemMarkers> };

/** The script that hands a product's markers to the reader, which runs after it in the same isolated world. */
export function readerAssetText(markers: SystemMarkers): string {
  return `(globalThis.entreeMarkers ??= {})[${JSON.stringify(markers.id)}] = ${JSON.stringify(markers)};\n`;
}

/** The markers that were handed to the reader of this page. */
export function handedMarkers(): SystemMarkers[] {
  return Object.values((globalThis as Scope).entreeMarkers ?? {});
}
