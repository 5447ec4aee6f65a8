import { execFile } from "node:child_process";

/** Debian puts it where only an administrator's PATH looks. */
const places = ["htpdate", "/usr/sbin/htpdate"];

/** What htpdate says of the offset, asking only; null where it is not installed or says nothing. */
export async function askHtpdate(address: string, polls: number): Promise<number | null> {
  for (const place of places) {
    const said = await run(place, ["-4", "-n", "-q", "-d", "-p", String(polls), address]);
    if (said === null) continue;
    const seconds = [...said.matchAll(/offset:?\s+(-?[\d.]+)/gi)].at(-1)?.[1];
    return seconds === undefined ? null : Number(seconds) * 1000;
  }
  return null;
}

/** All that the program wrote; null where there is no such program. */
function run(program: string, parameters: string[]): Promise<string | null> {
  const env = { ...process.env, TZ: "UTC", LC_ALL: "C", http_proxy: "" };
  return new Promise((resolve) => {
    execFile(program, parameters, { env, timeout: 60_000 }, (error, out, err) => {
      resolve(error && "code" in error && error.code === "ENOENT" ? null : out + err);
    });
  });
}
