import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Fault } from "./fault.ts";
import { faultAddress } from "./fault-place.ts";

/** A server that takes one connection ahead, and then is stopped before it accepts any. */
const listener = `
const server = require("node:net").createServer();
server.listen({ port: Number(process.argv[1]), host: process.argv[2], backlog: 1 }, () => process.stdout.write("listening"));
`;

/** Longer than the kernel takes to answer on loopback. */
const silentMs = 500;
const mostAhead = 20;

/** Whether the address still answers who knocks. The connection, if there is one, takes up a place in the queue. */
async function knock(port: number): Promise<Socket | null> {
  const socket = connect(port, faultAddress);
  socket.on("error", () => {});
  const answered = once(socket, "connect").then(() => true);
  const isAnswered = await Promise.race([answered, new Promise<false>((r) => setTimeout(r, silentMs, false))]);
  if (isAnswered) return socket;
  socket.destroy();
  return null;
}

/**
 * Whoever connects gets no answer, as when a firewall drops what it does not like: the kernel drops what a full queue
 * cannot take, and nobody empties this one.
 */
export async function startDropping(port: number): Promise<Fault> {
  const server = spawn(process.execPath, ["-e", listener, String(port), faultAddress], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(server.stdout, "data");
  server.kill("SIGSTOP");
  const ahead: Socket[] = [];
  while (ahead.length < mostAhead) {
    const socket = await knock(port);
    if (!socket) break;
    ahead.push(socket);
  }
  const stop = async () => {
    const ended = once(server, "exit");
    server.kill("SIGKILL");
    for (const socket of ahead) socket.destroy();
    await ended;
  };
  if (ahead.length < mostAhead) return { stop };
  await stop();
  throw new Error("The kernel answers for a queue that is full");
}
