import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { ClockReading } from "../../lib/clock/clock-reading.ts";
import type { Answer } from "../../lib/clock/sample.ts";
import type { Trip } from "./simulated-server.ts";

export const realNow = (): ClockReading => ({ wallMs: Date.now(), steadyMs: performance.now(), run: "one" });

export const realWait = (forMs: number): Promise<void> => new Promise((done) => setTimeout(done, forMs));

/** A server on this machine whose clock is so far ahead, and whose answers are on their way for a while. */
export async function startDelayedServer({ offsetMs, trip }: { offsetMs: number; trip: () => Trip }) {
  const server = createServer(async (_incoming, answer) => {
    const { upMs, downMs } = trip();
    if (upMs > 0) await realWait(upMs);
    const date = new Date(Math.floor((Date.now() + offsetMs) / 1000) * 1000).toUTCString();
    if (downMs > 0) await realWait(downMs);
    answer.sendDate = false;
    answer.writeHead(200, { date, "content-length": "0" }).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    address: `http://127.0.0.1:${port}/`,
    request: () => askHead(port, agent),
    stop: () => {
      agent.destroy();
      server.closeAllConnections();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

/** The answer counts as one over https: nobody stands between this machine and itself. */
function askHead(port: number, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = realNow();
    request({ host: "127.0.0.1", port, method: "HEAD", agent }, (incoming) => {
      const receivedMs = performance.now();
      incoming.resume();
      resolve({
        host: `127.0.0.1:${port}`,
        secure: true,
        status: incoming.statusCode ?? 0,
        date: incoming.headers.date ?? null,
        age: null,
        fromCache: false,
        fromServiceWorker: false,
        sent,
        receivedMs,
      });
    })
      .on("error", reject)
      .end();
  });
}
