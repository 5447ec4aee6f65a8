/** Encryption as each format publishes it, by node:crypto: not the code that Entrée opens it with. */
import { createCipheriv, createHash, createHmac, pbkdf2Sync, scryptSync } from "node:crypto";
import { argon2id } from "@noble/hashes/argon2.js";

/** What opens every locked fixture. */
export const fixturePassphrase = "sésame, ouvre-toi";

/** Bytes that are the same at each run, so that the files are too. */
export function bytesFor(purpose: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) =>
    createHash("sha256").update(`${purpose} ${block}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

export function sealGcm(key: Uint8Array, nonce: Uint8Array, content: Uint8Array, context?: string) {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  if (context !== undefined) cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return { sealed, tag: cipher.getAuthTag() };
}

function sealCbc(key: Uint8Array, nonce: Uint8Array, content: Uint8Array): Buffer {
  const cipher = createCipheriv("aes-256-cbc", key, nonce);
  return Buffer.concat([cipher.update(content), cipher.final()]);
}

function json(content: unknown): Buffer {
  return Buffer.from(JSON.stringify(content));
}

type ScryptCost = { N: number; r: number; p: number };

/** The slot of a finger is first, as Aegis keeps them in any order. */
export function sealAegis(content: unknown, passphrase: string, cost: ScryptCost = { N: 2 ** 15, r: 8, p: 1 }) {
  const vaultKey = bytesFor("aegis vault key", 32);
  const salt = bytesFor("aegis salt", 32);
  const wrapping = scryptSync(passphrase, salt, 32, { ...cost, maxmem: 2 ** 28 });
  const slot = (type: number, key: Uint8Array, rest: object) => {
    const nonce = bytesFor(`aegis slot ${type}`, 12);
    const { sealed, tag } = sealGcm(key, nonce, vaultKey);
    const parameters = { nonce: nonce.toString("hex"), tag: tag.toString("hex") };
    const uuid = `00000000-0000-4000-8000-00000000000${type}`;
    return { type, uuid, key: sealed.toString("hex"), key_params: parameters, ...rest };
  };
  const nonce = bytesFor("aegis content", 12);
  const { sealed, tag } = sealGcm(vaultKey, nonce, json(content));
  const password = { n: cost.N, r: cost.r, p: cost.p, salt: salt.toString("hex"), repaired: true, is_backup: false };
  return {
    version: 1,
    header: {
      slots: [slot(2, bytesFor("a finger", 32), {}), slot(1, wrapping, password)],
      params: { nonce: nonce.toString("hex"), tag: tag.toString("hex") },
    },
    db: sealed.toString("base64"),
  };
}

export function sealTwoFas(services: unknown, passphrase: string): string {
  const salt = bytesFor("2fas salt", 256);
  const nonce = bytesFor("2fas nonce", 12);
  const { sealed, tag } = sealGcm(pbkdf2Sync(passphrase, salt, 10_000, 32, "sha256"), nonce, json(services));
  return [Buffer.concat([sealed, tag]), salt, nonce].map((part) => part.toString("base64")).join(":");
}

export function sealAndOtp(entries: unknown, passphrase: string, iterations = 150_000): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(iterations);
  const salt = bytesFor("andotp salt", 12);
  const nonce = bytesFor("andotp nonce", 12);
  const { sealed, tag } = sealGcm(pbkdf2Sync(passphrase, salt, iterations, 32, "sha1"), nonce, json(entries));
  return Buffer.concat([count, salt, nonce, sealed, tag]);
}

export function sealProton(content: unknown, passphrase: string) {
  const salt = bytesFor("proton salt", 16);
  const nonce = bytesFor("proton nonce", 12);
  const key = argon2id(passphrase, salt, { m: 19 * 1024, t: 2, p: 1, dkLen: 32 });
  const { sealed, tag } = sealGcm(key, nonce, json(content), "proton.authenticator.export.v1");
  return {
    version: 1,
    salt: salt.toString("base64"),
    content: Buffer.concat([nonce, sealed, tag]).toString("base64"),
  };
}

export function sealStratum(content: unknown, passphrase: string): Buffer {
  const salt = bytesFor("stratum salt", 16);
  const nonce = bytesFor("stratum nonce", 12);
  const key = argon2id(passphrase, salt, { m: 65_536, t: 3, p: 4, dkLen: 32 });
  const { sealed, tag } = sealGcm(key, nonce, json(content));
  return Buffer.concat([Buffer.from("AUTHENTICATORPRO"), salt, nonce, sealed, tag]);
}

export function sealOldStratum(content: unknown, passphrase: string): Buffer {
  const salt = bytesFor("old stratum salt", 20);
  const nonce = bytesFor("old stratum nonce", 16);
  const key = pbkdf2Sync(passphrase, salt, 64_000, 32, "sha1");
  return Buffer.concat([Buffer.from("AuthenticatorPro"), salt, nonce, sealCbc(key, nonce, json(content))]);
}

type BitwardenKdf = { kdfType: 0 | 1; kdfIterations: number; kdfMemory?: number; kdfParallelism?: number };

export function sealBitwarden(vault: unknown, passphrase: string, kdf: BitwardenKdf) {
  const salt = bytesFor("bitwarden salt", 16).toString("base64");
  const { kdfMemory = 0, kdfParallelism = 0, kdfIterations: t } = kdf;
  const root =
    kdf.kdfType === 0
      ? pbkdf2Sync(passphrase, salt, t, 32, "sha256")
      : argon2id(passphrase, createHash("sha256").update(salt).digest(), {
          m: kdfMemory * 1024,
          t,
          p: kdfParallelism,
          dkLen: 32,
        });
  const keyFor = (purpose: string) => createHmac("sha256", root).update(`${purpose}\x01`).digest();
  const seal = (content: Uint8Array, purpose: string) => {
    const nonce = bytesFor(purpose, 16);
    const sealed = sealCbc(keyFor("enc"), nonce, content);
    const code = createHmac("sha256", keyFor("mac")).update(nonce).update(sealed).digest();
    return `2.${[nonce, sealed, code].map((part) => part.toString("base64")).join("|")}`;
  };
  return {
    encrypted: true,
    passwordProtected: true,
    salt,
    ...kdf,
    encKeyValidation_DO_NOT_EDIT: seal(Buffer.from("00000000-0000-4000-8000-000000000000"), "bitwarden validation"),
    data: seal(json(vault), "bitwarden data"),
  };
}
