/** Makes test/imports/files: `node test/imports/make-fixtures.ts`. The same bytes at each run. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Token } from "../../lib/otp/account.ts";
import type { ImportFormat, ImportProblem } from "../../lib/otp/import-report.ts";
import { card, library, nameless, school, university } from "./accounts.ts";
import { bitwardenCsv, bitwardenVault } from "./bitwarden.ts";
import {
  addressOf,
  aegisContent,
  andOtpEntries,
  enteLines,
  freeOtpTokens,
  protonContent,
  stratumContent,
  twoFasServices,
} from "./plain.ts";
import {
  fixturePassphrase,
  sealAegis,
  sealAndOtp,
  sealBitwarden,
  sealOldStratum,
  sealProton,
  sealStratum,
  sealTwoFas,
} from "./seal.ts";

/** A file and what must be read from it. */
export type Fixture = {
  file: string;
  content: Uint8Array;
  format: ImportFormat;
  isLocked: boolean;
  tokens: Token[];
  problems: ImportProblem[];
};

export const fixtureFolder = join(import.meta.dirname, "files");

const named = [university, school, library, card];
const all = [...named, nameless];
const namedTokens = named.map(({ token }) => token);
const allTokens = all.map(({ token }) => token);

const problem = (at: number, name: string, reason: ImportProblem["reason"] = "steam") => ({ at, name, reason });

const twoFasBackup = (services: object) => ({ schemaVersion: 4, appOrigin: "android", groups: [], ...services });

type Expected = Pick<Fixture, "format" | "tokens" | "problems">;

const aegis: Expected = {
  format: "aegis",
  tokens: allTokens,
  problems: [problem(6, "Jeux · joueuse"), problem(7, "Yandex · jeanne", "unknown-kind")],
};
const twoFas: Expected = { format: "2fas", tokens: namedTokens, problems: [problem(5, "Jeux · joueuse")] };
const andOtp: Expected = { format: "andotp", tokens: allTokens, problems: [problem(6, "Jeux · joueuse")] };
const freeOtp: Expected = { format: "freeotp-plus", tokens: allTokens, problems: [problem(6, "Steam · joueuse")] };
const proton: Expected = { format: "proton", tokens: allTokens, problems: [problem(6, "Jeux")] };
const ente: Expected = { format: "ente", tokens: allTokens, problems: [problem(6, "Jeux · joueuse")] };
const stratum: Expected = {
  format: "stratum",
  tokens: allTokens,
  problems: [problem(6, "Jeux"), problem(7, "Yandex · jeanne", "unknown-kind")],
};

/** A bare secret says nothing of how its codes are made. */
const bareToken = { ...library.token, algorithm: "SHA1", digits: 6, periodSeconds: 30 } as Token;
const loginTokens = [university.token, school.token, card.token, bareToken];
const loginProblems = (at: number) => [problem(at, "Jeux · joueuse")];
const bitwarden: Expected = { format: "bitwarden-json", tokens: loginTokens, problems: loginProblems(7) };

/** JSON is not named so: the files stay as the applications write them, not as this project formats its own. */
export function makeFixtures(): Fixture[] {
  const passphrase = fixturePassphrase;
  const vault = bitwardenVault([university, school, card], library);
  const csv = bitwardenCsv([university, school, card], library);
  const aegisPlain = { version: 1, header: { slots: null, params: null }, db: aegisContent(all) };
  const services = twoFasServices(named);
  const servicesEncrypted = sealTwoFas(services, passphrase);
  const pbkdf2 = { kdfType: 0, kdfIterations: 600_000 } as const;
  const argon2 = { kdfType: 1, kdfIterations: 3, kdfMemory: 64, kdfParallelism: 4 } as const;
  return [
    plain("aegis-plain.txt", aegisPlain, aegis),
    locked("aegis-encrypted.txt", sealAegis(aegisContent(all), passphrase), aegis),
    plain("2fas-plain.2fas", twoFasBackup({ services }), twoFas),
    locked("2fas-encrypted.2fas", twoFasBackup({ services: [], servicesEncrypted }), twoFas),
    plain("andotp-plain.txt", andOtpEntries(all), andOtp),
    locked("andotp-encrypted.json.aes", sealAndOtp(andOtpEntries(all), passphrase), andOtp),
    plain("freeotp-plus.txt", freeOtpTokens(all), freeOtp),
    plain("freeotp-plus-addresses.txt", lines(all.map(addressOf)), { ...freeOtp, format: "otpauth", problems: [] }),
    plain("bitwarden.txt", vault, bitwarden),
    plain("bitwarden.csv", csv, { ...bitwarden, format: "bitwarden-csv", problems: loginProblems(6) }),
    locked("bitwarden-pbkdf2.txt", sealBitwarden(vault, passphrase, pbkdf2), bitwarden),
    locked("bitwarden-argon2.txt", sealBitwarden(vault, passphrase, argon2), bitwarden),
    plain("proton-plain.txt", protonContent(all), proton),
    locked("proton-encrypted.txt", sealProton(protonContent(all), passphrase), proton),
    plain("ente-plain.txt", lines(enteLines(all)), ente),
    plain("stratum-plain.txt", stratumContent(all), stratum),
    locked("stratum-encrypted.stratum", sealStratum(stratumContent(all), passphrase), stratum),
    locked("authenticatorpro-encrypted.authpro", sealOldStratum(stratumContent(all), passphrase), stratum),
  ];
}

function lines(written: readonly string[]): string {
  return `${written.join("\n")}\n`;
}

function plain(file: string, content: unknown, expected: Expected): Fixture {
  return { file, content: bytesOf(content), isLocked: false, ...expected };
}

function locked(file: string, content: unknown, expected: Expected): Fixture {
  return { file, content: bytesOf(content), isLocked: true, ...expected };
}

function bytesOf(content: unknown): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return Buffer.from(typeof content === "string" ? content : JSON.stringify(content));
}

if (import.meta.main) {
  mkdirSync(fixtureFolder, { recursive: true });
  for (const { file, content } of makeFixtures()) writeFileSync(join(fixtureFolder, file), content);
}
