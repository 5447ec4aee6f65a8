import * as v from "valibot";
import { fact, hostSchema } from "./fact.ts";
import type { Shipped } from "./shipped";

/** Who stands between services and logins: lib/knowledge/brokers/<id of its system>.json. */
export const brokerSchema = v.strictObject({
  system: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  hosts: v.pipe(v.array(fact(hostSchema)), v.minLength(1)),
});

export type BrokerFile = Shipped<v.InferOutput<typeof brokerSchema>>;
