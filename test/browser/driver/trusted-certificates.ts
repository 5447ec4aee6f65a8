/** Certificates that a person has told Chromium to trust, as chrome://certificate-manager keeps them in the profile. */
import { createHash, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Chromium's `CertificateMetadata`, a protocol buffer: trust, of the type "trusted". Seen in Chromium 156. */
const trusted = Buffer.of(0x0a, 2, 0x08, 3);

/** Writes them into the folder of a profile that Chromium has not used yet. Trusting a key ignores every other fault. */
export function trustCertificates(folder: string, certFiles: readonly string[]): void {
  const store = new DatabaseSync(join(folder, "ServerCertificate"));
  store.exec(`
    CREATE TABLE meta(key LONGVARCHAR NOT NULL UNIQUE PRIMARY KEY, value LONGVARCHAR);
    INSERT INTO meta VALUES('version', '1'), ('last_compatible_version', '1');
    CREATE TABLE certificates(sha256hash_hex TEXT PRIMARY KEY, der_cert BLOB NOT NULL, trust_settings BLOB NOT NULL);
  `);
  const insert = store.prepare("INSERT INTO certificates VALUES(?, ?, ?)");
  for (const file of certFiles) {
    const { raw } = new X509Certificate(readFileSync(file));
    insert.run(createHash("sha256").update(raw).digest("hex"), raw, trusted);
  }
  store.close();
}
