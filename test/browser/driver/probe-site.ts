/** What the probe's popup is tried on. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface ProbeSite {
  /** The address of a page on `sso.test`. It sets the cookie `seen` when its path is `cookie`. */
  url: string;
  close(): void;
}

export async function openProbeSite(): Promise<ProbeSite> {
  const server = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html");
    if (request.url === "/cookie") response.setHeader("Set-Cookie", "seen=1; SameSite=Lax");
    response.end("<!doctype html><title>SSO</title><h1>Connexion</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://sso.test:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
