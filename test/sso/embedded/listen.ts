import { once } from "node:events";
import { createServer, type Server } from "node:https";
import type { AddressInfo, Socket } from "node:net";

export interface Listener {
  server: Server;
  port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 with a certificate in PEM; port 0 takes a free one. Refuses a port that is taken. */
export async function listen(certificate: { key: string; cert: string }, port: number): Promise<Listener> {
  const server = createServer({ ...certificate, maxHeaderSize: 16_384 });
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    server,
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, "close");
      server.close();
      // Not closeAllConnections: it misses those that browsers open ahead and that are still in their TLS handshake.
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
