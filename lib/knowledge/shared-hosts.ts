import shared from "./shared-hosts.json";

const hosts: ReadonlySet<string> = new Set(shared.map(({ value }) => value));

/** Whether other institutions than one's own answer at that host too. */
export function isSharedHost(host: string): boolean {
  return hosts.has(host);
}
