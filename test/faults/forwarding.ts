import { connect } from "node:net";
import type { Fault } from "./fault.ts";
import { listenBare } from "./listening.ts";

/** No fault any more: hands each connection on to the school's own server on 127.0.0.1. */
export function startForwarding(port: number): Promise<Fault> {
  return listenBare(port, (socket) => {
    const school = connect(port, "127.0.0.1");
    school.on("error", () => socket.destroy());
    school.on("close", () => socket.destroy());
    socket.on("close", () => school.destroy());
    socket.pipe(school).pipe(socket);
  });
}
