import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { Certificate } from "../sso/certificate.ts";
import type { Fault } from "./fault.ts";
import { listening } from "./listening.ts";

/** Answers over TLS, with that certificate, in the place of whichever host was asked. */
export async function startAnswering(port: number, certificate: Certificate, answer: RequestListener): Promise<Fault> {
  const [key, cert] = await Promise.all([readFile(certificate.keyFile), readFile(certificate.certFile)]);
  return listening(createServer({ key, cert }, answer), port);
}
