import type { BrokerFile } from "./broker-schema";
import type { CookieFact } from "./schema";
import { systemById } from "./systems";

/** Who stands between a service and a login, belongs to neither, and keeps a session of its own. */
export type Broker = { hosts: readonly string[]; cookies: readonly CookieFact[] };

const shipped = import.meta.glob<BrokerFile>("./brokers/*.json", { eager: true, import: "default" });

// As in the catalogue: a constant at build time, and the test servers' brokers stay out of what students install.
const fictional =
  import.meta.env.MODE === "production"
    ? {}
    : import.meta.glob<BrokerFile>("./fictional/brokers/*.json", { eager: true, import: "default" });

const brokers: readonly Broker[] = [...Object.values(shipped), ...Object.values(fictional)].map((file) => ({
  hosts: file.hosts.map(({ value }) => value),
  cookies: systemById(file.system)?.cookies ?? [],
}));

/** The broker that has this exact host; undefined for any other. */
export function brokerAt(host: string): Broker | undefined {
  return brokers.find(({ hosts }) => hosts.includes(host));
}

/** The hosts of every broker. */
export const brokerHosts: readonly string[] = brokers.flatMap(({ hosts }) => hosts);
