import { expect, test } from "vitest";
import { imitatedHost } from "./imitated-host";

const hosts = ["cas.univ-exemple.fr", "ent.univ-exemple.fr", "utc.fr"];

test.each([
  ["cas.univ-exemp1e.fr", "cas.univ-exemple.fr"],
  ["cas-univ-exemple.fr", "cas.univ-exemple.fr"],
  ["cas.univ-exemple.fr.connexion.test", "cas.univ-exemple.fr"],
  ["cas.univ-exernple.fr", "cas.univ-exemple.fr"],
  ["utc.fr.ailleurs.test", "utc.fr"],
])("%s could be taken for %s", (hostname, host) => {
  expect(imitatedHost(hostname, hosts)).toBe(host);
});

test.each(["cas2.univ-exemple.fr", "univ-exemple.fr", "cas.utc.fr", "www.site.test", "meteo.fr"])(
  "%s is no imitation",
  (hostname) => {
    expect(imitatedHost(hostname, hosts)).toBeNull();
  },
);
