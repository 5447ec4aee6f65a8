/** The address of a page that came over https, taken apart; null for the browser's own pages and all that anybody may read. */
export function securePage(address: string | null | undefined): URL | null {
  return address?.startsWith("https://") ? new URL(address) : null;
}
