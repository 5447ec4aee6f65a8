import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import frozen from "../../test/vectors/vault-v1.json";
import { argon2id } from "./argon2id";
import { fromBase64 } from "./base64";
import { openWithKey } from "./open-with-key";
import { parseSealed } from "./parse-sealed";
import { prfCredentials } from "./prf/prf-credential";
import { unlockWithPrf } from "./prf/unlock-with-prf";
import { unlockWithRecoveryKey } from "./recovery/unlock-with-recovery-key";
import { unlockWithPassphrase } from "./unlock-with-passphrase";

function frozenVault() {
  const sealed = parseSealed(frozen.vault);
  if ("reason" in sealed) throw new Error(sealed.reason);
  return sealed;
}

const bytes = (text: string) => fromBase64(text) ?? new Uint8Array(0);
const opened = { key: bytes(frozen.key), content: frozen.content };

describe("a vault of version 1, sealed once and for all", () => {
  test("opens with its passphrase", async () => {
    const decomposed = frozen.passphrase.normalize("NFD");
    expect(decomposed).not.toBe(frozen.passphrase);
    expect(await unlockWithPassphrase(frozenVault(), decomposed, argon2id)).toEqual({ ...opened, isWeak: false });
  });

  test("opens with its recovery key, its passkey and its key", async () => {
    const [credential] = prfCredentials(frozenVault());
    const credentialId = credential?.credentialId ?? new Uint8Array(0);
    expect(await unlockWithRecoveryKey(frozenVault(), frozen.recoveryKey)).toEqual(opened);
    expect(await unlockWithPrf(frozenVault(), credentialId, bytes(frozen.passkey.prfOutput))).toEqual(opened);
    expect(await openWithKey(frozenVault(), bytes(frozen.key))).toEqual(frozen.content);
  });

  test("opens by the script of FORMAT.md", () => {
    const [, script = ""] = /```js\n(.*?)```/s.exec(readFileSync(join(import.meta.dirname, "FORMAT.md"), "utf8")) ?? [];
    const folder = mkdtempSync(join(tmpdir(), "entree-vault-"));
    try {
      const file = join(folder, "vault.json");
      writeFileSync(file, JSON.stringify(frozen.vault));
      const said = execFileSync(process.execPath, ["--input-type=module", "--eval", script, file], {
        cwd: join(import.meta.dirname, "../.."),
        input: `${frozen.passphrase}\n`,
        encoding: "utf8",
      });
      expect(JSON.parse(said)).toEqual(frozen.content);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
