/** A self-signed certificate for the SSO servers that tests and the demo start on loopback. */

import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  X509Certificate,
} from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

const usualDays = 90;
/** All certificates begin so long ago: one that is over was good once. */
const oldDays = 30;
const dayMs = 86_400_000;

export interface Certificate {
  /** PKCS #8, PEM, readable by its owner alone. */
  keyFile: string;
  /** X.509, PEM. */
  certFile: string;
  /** Base64 SHA-256 of the public key, as Chromium's `--ignore-certificate-errors-spki-list` wants it. */
  spki: string;
}

/**
 * Gives the EC certificate kept in `directory`, or makes one there when there is none that covers every name of
 * `dnsNames` (a name may begin with `*.`) for another day at least. Valid 90 days unless said; with fewer than none, it
 * has expired. Refuses an empty list of names.
 */
export async function makeCertificate(
  directory: string,
  dnsNames: string[],
  daysLeft = usualDays,
): Promise<Certificate> {
  if (dnsNames.length === 0) throw new Error("A certificate needs at least one DNS name");
  const keyFile = join(directory, "key.pem");
  const certFile = join(directory, "cert.pem");
  const kept = await keptPublicKey(keyFile, certFile, dnsNames);
  if (kept) return { keyFile, certFile, spki: fingerprint(kept) };

  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  await mkdir(directory, { recursive: true });
  await replaceFile(keyFile, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  await replaceFile(certFile, pem(selfSigned({ privateKey, publicKey }, dnsNames, daysLeft)));
  return { keyFile, certFile, spki: fingerprint(publicKey) };
}

async function keptPublicKey(keyFile: string, certFile: string, dnsNames: string[]): Promise<KeyObject | undefined> {
  try {
    const certificate = new X509Certificate(await readFile(certFile));
    const names = certificate.subjectAltName?.split(", ") ?? [];
    const isUsable =
      certificate.checkPrivateKey(createPrivateKey(await readFile(keyFile))) &&
      Date.parse(certificate.validTo) > Date.now() + dayMs &&
      dnsNames.every((name) => names.includes(`DNS:${name}`));
    return isUsable ? certificate.publicKey : undefined;
  } catch {
    // Absent, half written or not a certificate: all mended by making a new one.
    return undefined;
  }
}

function fingerprint(publicKey: KeyObject): string {
  return createHash("sha256").update(spkiOf(publicKey)).digest("base64");
}

function spkiOf(publicKey: KeyObject): Buffer {
  return publicKey.export({ type: "spki", format: "der" });
}

/** Another process may be reading the same folder: a file is there whole or not at all. */
async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.${process.pid}`;
  await writeFile(next, text, { mode: 0o600 });
  await rename(next, path);
}

type Keys = { privateKey: KeyObject; publicKey: KeyObject };

/**
 * A version 3 certificate (RFC 5280 §4.1), in DER. Node reads certificates but makes none. No basicConstraints: Firefox
 * lets nobody pass over a server certificate that calls itself a CA.
 */
function selfSigned({ privateKey, publicKey }: Keys, dnsNames: string[], daysLeft: number): Buffer {
  const ecdsaWithSha256 = sequence(oid("2a8648ce3d040302"));
  const name = sequence(der(0x31, sequence(oid("550403"), der(0x0c, text("Loopback SSO")))));
  const subjectAltName = sequence(...dnsNames.map((dnsName) => der(0x82, text(dnsName))));
  const signed = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.of(1, ...randomBytes(15))),
    ecdsaWithSha256,
    name,
    sequence(utcTime(Date.now() - oldDays * dayMs), utcTime(Date.now() + daysLeft * dayMs)),
    name,
    spkiOf(publicKey),
    der(0xa3, sequence(sequence(oid("551d11"), der(0x04, subjectAltName)))),
  );
  return sequence(signed, ecdsaWithSha256, der(0x03, Buffer.of(0), sign("sha256", signed, privateKey)));
}

function der(tag: number, ...contents: Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  return Buffer.concat([Buffer.of(tag, ...derLength(body.length)), body]);
}

/** The shortest form, the only one that browsers accept. */
function derLength(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

function sequence(...contents: Uint8Array[]): Buffer {
  return der(0x30, ...contents);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

function text(value: string): Buffer {
  return Buffer.from(value, "utf8");
}

function utcTime(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\.\d+|\D/g, "");
  return der(0x17, text(`${digits.slice(2)}Z`));
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
