/** `npm run bench:clock`: how well the offset of a clock is told, simulated and by a real server, and the phone's. */
import { askHtpdate } from "../clock/ask-htpdate.ts";
import { realNow, realWait, startDelayedServer } from "../clock/delayed-server.ts";
import { between, seededRandom } from "../clock/random.ts";
import { randomLink, randomOffset } from "../clock/random-world.ts";
import { simulate, type Trip } from "../clock/simulated-server.ts";
import { type Asked, type Guess, guessFromInterval, guessFromOne } from "./clock-estimators.ts";
import { judgeForeknown } from "./clock-floor.ts";
import { countPhones } from "./clock-phone.ts";
import { head, type Judged, row } from "./clock-table.ts";

const runs = { simulated: 1000, real: 24, atOnce: 12, phones: 1000 };
const random = seededRandom(326);

/** `isFloored`: no round trip says anything of the next, so that the best way to ask can be planned. */
type Link = { name: string; draw: () => () => Trip; isFloored?: boolean };

const uneven = (roundTripMs: number, upPart: number): Trip => ({
  upMs: roundTripMs * upPart,
  downMs: roundTripMs * (1 - upPart),
});
const plainLinks: readonly Link[] = [
  { name: "no delay", draw: () => () => ({ upMs: 0, downMs: 0 }) },
  {
    name: "round trips of 20 to 200 ms, even",
    isFloored: true,
    draw: () => () => uneven(between(random, 20, 200), 0.5),
  },
  {
    name: "round trips of 20 to 200 ms, split at random",
    isFloored: true,
    draw: () => () => uneven(between(random, 20, 200), random()),
  },
];
const variedLink: Link = { name: "links of 5 to 800 ms, each with its queues", draw: () => randomLink(random) };

const estimators: readonly { name: string; guess: (asked: Asked) => Promise<Guess | null> }[] = [
  { name: "one HEAD, as it is", guess: (asked) => guessFromOne(asked, 0) },
  { name: "one HEAD, half a second added", guess: (asked) => guessFromOne(asked, 500) },
  { name: "Entrée, 8 requests", guess: (asked) => guessFromInterval(asked, 8) },
  { name: "Entrée", guess: (asked) => guessFromInterval(asked, 12) },
];

console.log(`Errors of the offset in ms; limit: half the quickest round trip\n\nSimulated\n${head}`);
for (const link of [...plainLinks, variedLink]) {
  console.log(link.name);
  for (const { name, guess } of estimators) {
    const judged: Judged[] = [];
    for (let run = 0; run < runs.simulated; run++) {
      const world = { offsetMs: randomOffset(random), trip: link.draw(), oversleptMs: () => between(random, 0, 4) };
      const simulated = simulate(world, 1_800_000_000_000 + between(random, 0, 1e6));
      const guessed = await guess(simulated);
      if (guessed) judged.push({ guess: guessed, trueMs: simulated.offsetMs() });
    }
    console.log(row(`  ${name}`, judged));
  }
  if (!link.isFloored) continue;
  for (const requests of [8, 12]) {
    console.log(
      row(`  the offset known before, ${requests} HEADs`, judgeForeknown(link.draw(), requests, runs.simulated)),
    );
  }
}

const { searchMs, ...counts } = countPhones(runs.phones);
console.log(`\nPhones of ${runs.phones} secrets, ±24 h: ${JSON.stringify(counts)}`);
console.log(`a search takes ${searchMs.median.toFixed(1)} ms, p95 ${searchMs.p95.toFixed(1)} ms`);

console.log(`\nA real server on this machine, another offset of ±300 s for every run\n${head}`);
for (const link of plainLinks) {
  console.log(link.name);
  for (const { name, guess } of estimators) {
    console.log(
      row(`  ${name}`, await judgeReal(link, ({ request }) => guess({ request, now: realNow, wait: realWait }))),
    );
  }
  for (const polls of [4, 9]) {
    const judged = await judgeReal(link, async ({ address }) => {
      const offsetMs = await askHtpdate(address, polls);
      return offsetMs === null ? null : { offsetMs, statedMs: null, limitMs: null, requests: polls };
    });
    console.log(judged.length > 0 ? row(`  htpdate -p ${polls}`, judged) : "  htpdate is not installed here: left out");
  }
}

type Server = Awaited<ReturnType<typeof startDelayedServer>>;

/** Each run has a server of its own; a few run at once, since a measuring is mostly waiting. */
async function judgeReal(link: Link, guess: (server: Server) => Promise<Guess | null>): Promise<Judged[]> {
  const judged: Judged[] = [];
  let begun = 0;
  const work = async () => {
    while (begun++ < runs.real) {
      const trueMs = between(random, -300_000, 300_000);
      const server = await startDelayedServer({ offsetMs: trueMs, trip: link.draw() });
      await realWait(between(random, 0, 1000));
      const guessed = await guess(server);
      await server.stop();
      if (guessed) judged.push({ guess: guessed, trueMs });
    }
  };
  await Promise.all(Array.from({ length: runs.atOnce }, work));
  return judged;
}
