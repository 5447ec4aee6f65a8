import type { Fault } from "./fault.ts";
import { listenBare } from "./listening.ts";

/** Cuts each connection off as soon as it says which host it is for, as filters do that read the name in the handshake. */
export function startResetting(port: number): Promise<Fault> {
  return listenBare(port, (socket) => {
    socket.once("data", () => socket.resetAndDestroy());
  });
}
