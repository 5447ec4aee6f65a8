import { TOTP } from "otpauth";
import { findPhoneClock } from "../../lib/clock/phone/find-step.ts";
import { between, seededRandom } from "../clock/random.ts";
import { drawSecret, readPhone, remember } from "../clock/simulated-phone.ts";
import { quantile } from "./clock-table.ts";

const stepMs = 30_000;

/** How many phones, with offsets of up to ±24 h, are told by one code, by two, by more, wrongly; and a search's cost. */
export function countPhones(phones: number) {
  const random = seededRandom(1000);
  const counts = { oneCode: 0, twoCodes: 0, moreCodes: 0, wrong: 0 };
  const searchesMs: number[] = [];
  for (let index = 0; index < phones; index++) {
    const totp = new TOTP({ secret: drawSecret(random) });
    const codeAt = remember((timestamp) => totp.generate({ timestamp }));
    const offsetMs = between(random, -1, 1) * (index % 4 === 0 ? 150_000 : 86_400_000);
    const serverMs = 1_800_000_000_000 + between(random, 0, 1e9);
    const first = readPhone(codeAt, { serverMs, offsetMs, random });
    const second = readPhone(codeAt, { serverMs: serverMs + 40_000, offsetMs, random });
    const beganMs = performance.now();
    const alone = findPhoneClock([first], { codeAt, stepMs });
    searchesMs.push(performance.now() - beganMs);
    const told = alone.kind === "another-code" ? findPhoneClock([first, second], { codeAt, stepMs }) : alone;
    if (told.kind === "another-code") counts.moreCodes += 1;
    else if (told.kind === "no-match" || told.offset.lowMs > offsetMs || told.offset.highMs < offsetMs)
      counts.wrong += 1;
    else counts[alone === told ? "oneCode" : "twoCodes"] += 1;
  }
  return { ...counts, searchMs: { median: quantile(searchesMs, 0.5), p95: quantile(searchesMs, 0.95) } };
}
