import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import type { Fault } from "./fault.ts";
import { faultAddress } from "./fault-place.ts";

/** Puts a server at the fault's address, and takes it away with all its connections. Refuses a port that is taken. */
export async function listening(server: Server, port: number): Promise<Fault> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(port, faultAddress);
  await once(server, "listening");
  return {
    async stop() {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Takes connections and hands each to `meet`, without a word of TLS. */
export function listenBare(port: number, meet: (socket: Socket) => void): Promise<Fault> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    meet(socket);
  });
  return listening(server, port);
}
