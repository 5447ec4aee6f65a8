/** Where faults stand: a second loopback address, so that one host of a school can fail while the others answer. */
export const faultAddress = "127.0.0.2";

/** Chromium's rules under which these hosts are at the fault, the rest of `.test` at the school, and nothing else exists. */
export function faultRules(...hosts: readonly string[]): string {
  const moved = hosts.map((host) => `MAP ${host} ${faultAddress}`);
  return [...moved, "MAP *.test 127.0.0.1", "MAP * ~NOTFOUND", "EXCLUDE 127.0.0.1", "EXCLUDE localhost"].join(", ");
}
