/** A school that no list names: a CAS login and a home page over TLS, for the story of adding it from its own login. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "../sso/certificate.ts";
import { listen } from "../sso/embedded/listen.ts";

export const unlistedLogin = "login.autre-ecole.test";
export const unlistedEnt = "ent.autre-ecole.test";
/** Whoever fishes for passwords copies the page, and takes a name that is read like the school's. */
export const imitation = "cas.ecole-exernple.test";

export interface UnlistedSchool {
  /** The login page, with the service that it leads to in its address. */
  loginAddress: string;
  /** The login page at a host that imitates another school's. */
  imitationAddress: string;
  /** A page of the ENT, which asks for nothing. */
  entAddress: string;
  certificateSpki: string;
  stop(): Promise<void>;
}

const loginPage = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Connexion - Une autre école</title><link rel="icon" href="data:,"></head>
<body>
<h1>Une autre école</h1>
<form id="fm1" method="post">
<p><label>Identifiant <input id="username" name="username" autocomplete="username"></label></p>
<p><label>Mot de passe <input id="password" name="password" type="password" autocomplete="current-password"></label></p>
<input type="hidden" name="execution" value="e1s1">
<input type="hidden" name="_eventId" value="submit">
<button name="submitBtn">Se connecter</button>
</form>
</body>
</html>`;

const entPage = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>ENT - Une autre école</title><link rel="icon" href="data:,"></head>
<body><h1>Une autre école</h1><p>Les actualités de la semaine.</p></body>
</html>`;

/** Starts the hosts on a free port of 127.0.0.1. */
export async function startUnlistedSchool(): Promise<UnlistedSchool> {
  const directory = await mkdtemp(join(tmpdir(), "unlisted-school-"));
  const { keyFile, certFile, spki } = await makeCertificate(directory, [unlistedLogin, unlistedEnt, imitation]);
  const certificate = { key: await readFile(keyFile, "utf8"), cert: await readFile(certFile, "utf8") };
  const listener = await listen(certificate, 0);
  listener.server.on("request", ({ headers }, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(headers.host === `${unlistedEnt}:${listener.port}` ? entPage : loginPage);
  });
  const entAddress = `https://${unlistedEnt}:${listener.port}/`;
  const service = encodeURIComponent(`${entAddress}accueil`);
  return {
    loginAddress: `https://${unlistedLogin}:${listener.port}/cas/login?service=${service}`,
    imitationAddress: `https://${imitation}:${listener.port}/cas/login`,
    entAddress,
    certificateSpki: spki,
    async stop() {
      await listener.close();
      await rm(directory, { recursive: true });
    },
  };
}
