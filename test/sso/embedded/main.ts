/** Runs the embedded SSO by hand: `node test/sso/embedded/main.ts`. */

import { accounts, passwordOf } from "./accounts.ts";
import { startEmbeddedSso } from "./start.ts";

const sso = await startEmbeddedSso();
const people = accounts.map((account) => {
  const secret = account.codeSecret ? `, code secret ${account.codeSecret}` : "";
  return `  ${account.uid}: password ${passwordOf(account)}${secret}`;
});
console.log(`CAS  ${sso.ssoUrl}/cas/login
ENT  ${sso.entUrl}/
Accounts
${people.join("\n")}
Chromium: --host-resolver-rules="MAP *.ecole-exemple.test 127.0.0.1"
          --ignore-certificate-errors-spki-list=${sso.certificateSpki}
Interrupt to stop.`);

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, sso.stop);
