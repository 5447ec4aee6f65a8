import { accounts, passwordOf } from "../test/sso/embedded/accounts.ts";
import { type EmbeddedSso, startEmbeddedSso } from "../test/sso/embedded/start.ts";

/** Starts the embedded SSO and its ENT. @throws plainly when their port is taken. */
export async function startSchool(): Promise<EmbeddedSso> {
  try {
    return await startEmbeddedSso();
  } catch (error) {
    const { code, port } = error as NodeJS.ErrnoException & { port?: number };
    if (code !== "EADDRINUSE") throw error;
    throw new Error(`Port ${port} is taken: another demo, development run or test of Entrée may be under way.`);
  }
}

/** Where the school is and who can log in there, as lines to print. */
export function schoolCard({ ssoUrl, entUrl }: EmbeddedSso): string {
  const troubles: Record<string, string> = {
    etudiant: "comes in",
    verrou: "is locked after three refusals",
    expire: "has an expired password",
    bientot: "is warned that the password expires soon",
    code: "is asked for a code",
  };
  const people = accounts.map((account) => {
    const code = account.codeSecret ? `, secret ${account.codeSecret}` : "";
    return `    ${account.uid.padEnd(9)} ${passwordOf(account).padEnd(18)} ${troubles[account.uid] ?? ""}${code}`;
  });
  return [`  ENT      ${entUrl}/cours`, `  SSO      ${ssoUrl}/cas/login`, "  Accounts", ...people].join("\n");
}
