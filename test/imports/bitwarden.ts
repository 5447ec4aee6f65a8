/** What Bitwarden exports in clear. Most of a vault has no code. */
import type { FixtureAccount } from "./accounts.ts";
import { addressOf } from "./plain.ts";

type Login = { name: string; username: string | null; totp: string | null };

/** One login without a code, one whose code is a bare secret as people paste it, one of Steam's. */
function loginsOf(accounts: readonly FixtureAccount[], bare: FixtureAccount): Login[] {
  const grouped = bare.token.secret.toLowerCase().replace(/(.{4})/g, "$1 ");
  return [
    { name: "Sans code", username: "jeanne", totp: null },
    ...accounts.map((account) => ({ name: "Autre nom", username: "autre", totp: addressOf(account) })),
    { name: bare.token.issuer, username: bare.token.label, totp: grouped },
    { name: "Jeux", username: "joueuse", totp: "steam://STEAMSTEAMSTEAMSTEAMSTEAMSTEAM22" },
  ];
}

export function bitwardenVault(accounts: readonly FixtureAccount[], bare: FixtureAccount) {
  const common = { id: "00000000-0000-4000-8000-000000000000", folderId: null, notes: null, favorite: false };
  const items = loginsOf(accounts, bare).map(({ name, ...login }) => ({
    ...common,
    type: 1,
    name,
    login: { uris: [{ match: null, uri: "https://ent.example" }], password: "pas celui-ci", ...login },
  }));
  const card = { ...common, type: 3, name: "Carte", card: { brand: "Visa", number: "4111111111111111" } };
  return { encrypted: false, folders: [], items: [card, ...items] };
}

const columns =
  "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp".split(",");

export function bitwardenCsv(accounts: readonly FixtureAccount[], bare: FixtureAccount): string {
  const rows = loginsOf(accounts, bare).map(({ name, username, totp }) => {
    const notes = 'Une note,\nsur deux lignes, et un "mot"';
    return ["", "", "login", name, notes, "", "0", "https://ent.example", username ?? "", "pas, celui-ci", totp ?? ""];
  });
  const quote = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
  return [columns, ...rows].map((row) => row.map(quote).join(",")).join("\n");
}
