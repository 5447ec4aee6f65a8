/** What each application exports in clear: the accounts given, and after them entries that no import can take. */
import type { Token } from "../../lib/otp/account.ts";
import type { FixtureAccount } from "./accounts.ts";

const steamSecret = "STEAMSTEAMSTEAMSTEAMSTEAMSTEAM22";

function typeOf({ kind }: Token): string {
  return kind.toUpperCase();
}

const counterOf = (token: Token) => (token.kind === "hotp" ? token.counter : 0);
const periodOf = (token: Token) => (token.kind === "totp" ? token.periodSeconds : 30);

export function aegisContent(accounts: readonly FixtureAccount[]) {
  const entries = accounts.map(({ token }, at) => ({
    type: token.kind,
    uuid: `00000000-0000-4000-8000-0000000000${10 + at}`,
    name: token.label,
    issuer: token.issuer,
    note: "",
    favorite: false,
    icon: null,
    info: {
      secret: token.secret,
      algo: token.algorithm,
      digits: token.digits,
      ...(token.kind === "hotp" ? { counter: token.counter } : { period: token.periodSeconds }),
    },
    groups: [],
  }));
  const steam = { secret: steamSecret, algo: "SHA1", digits: 5, period: 30 };
  const yandex = { secret: steamSecret, algo: "SHA256", digits: 8, period: 30, pin: "1234" };
  return {
    version: 3,
    entries: [
      ...entries,
      { type: "steam", name: "joueuse", issuer: "Jeux", icon: null, info: steam },
      { type: "yandex", name: "jeanne", issuer: "Yandex", icon: null, info: yandex },
    ],
    groups: [],
    icons_optimized: true,
  };
}

export function twoFasServices(accounts: readonly FixtureAccount[]) {
  const services = accounts.map(({ token }, position) => ({
    name: token.issuer,
    secret: token.secret,
    updatedAt: 1_700_000_000_000,
    serviceTypeID: null,
    otp: {
      link: null,
      label: token.label,
      account: token.label,
      issuer: token.issuer,
      digits: token.digits,
      period: periodOf(token),
      algorithm: token.algorithm,
      counter: token.kind === "hotp" ? token.counter : null,
      tokenType: typeOf(token),
      source: "Link",
    },
    order: { position },
    badge: null,
    icon: { selected: "Label", label: { text: "EN", backgroundColor: "Red" } },
    groupId: null,
  }));
  const steam = { account: "joueuse", issuer: "Jeux", digits: 5, period: 30, algorithm: "SHA1", tokenType: "STEAM" };
  return [...services, { name: "Jeux", secret: steamSecret, otp: steam, order: { position: 9 } }];
}

export function andOtpEntries(accounts: readonly FixtureAccount[]) {
  const entries = accounts.map(({ token }) => ({
    secret: token.secret,
    issuer: token.issuer,
    label: token.label,
    digits: token.digits,
    type: typeOf(token),
    algorithm: token.algorithm,
    thumbnail: "Default",
    last_used: 1_700_000_000_000,
    used_frequency: 3,
    ...(token.kind === "hotp" ? { counter: token.counter } : { period: token.periodSeconds }),
    tags: ["études"],
  }));
  const steam = { secret: steamSecret, issuer: "Jeux", label: "joueuse", digits: 5, type: "STEAM", algorithm: "SHA1" };
  return [...entries, steam];
}

export function freeOtpTokens(accounts: readonly FixtureAccount[]) {
  const tokens = accounts.map(({ token, secret }) => ({
    algo: token.algorithm,
    counter: counterOf(token),
    digits: token.digits,
    issuerExt: token.issuer,
    issuerInt: token.issuer,
    label: token.label,
    period: periodOf(token),
    secret: [...new Int8Array(secret)],
    type: typeOf(token),
  }));
  const steam = { algo: "SHA1", counter: 0, digits: 5, issuerExt: "Steam", label: "joueuse", period: 30, type: "TOTP" };
  return {
    tokenOrder: accounts.map(({ token }) => `${token.issuer}:${token.label}`),
    tokens: [...tokens, { ...steam, secret: [1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11] }],
  };
}

export function stratumContent(accounts: readonly FixtureAccount[]) {
  const authenticators = accounts.map(({ token }, Ranking) => ({
    Type: token.kind === "hotp" ? 1 : 2,
    Icon: null,
    Issuer: token.issuer,
    Username: token.label,
    Secret: token.secret,
    Pin: null,
    Algorithm: ["SHA1", "SHA256", "SHA512"].indexOf(token.algorithm),
    Digits: token.digits,
    Period: periodOf(token),
    Counter: counterOf(token),
    CopyCount: 2,
    Ranking,
  }));
  const steam = { Type: 4, Issuer: "Jeux", Username: null, Secret: steamSecret, Algorithm: 0, Digits: 5, Period: 30 };
  const yandex = { ...steam, Type: 5, Issuer: "Yandex", Username: "jeanne", Pin: "1234" };
  const lists = { Categories: [], AuthenticatorCategories: [], CustomIcons: [] };
  return { Authenticators: [...authenticators, steam, yandex], ...lists };
}

/** Spaces as most applications write them in an address, "%20", and every parameter said. */
export function addressOf({ token }: FixtureAccount): string {
  const named = [token.issuer, token.label].filter((name) => name !== "").map(encodeURIComponent);
  const parameters = [
    `secret=${token.secret}`,
    ...(token.issuer === "" ? [] : [`issuer=${encodeURIComponent(token.issuer)}`]),
    `algorithm=${token.algorithm}`,
    `digits=${token.digits}`,
    token.kind === "hotp" ? `counter=${token.counter}` : `period=${token.periodSeconds}`,
  ];
  return `otpauth://${token.kind}/${named.join(":")}?${parameters.join("&")}`;
}

const shown = { pinned: false, trashed: false, lastUsedAt: 0, tapCount: 0, tags: ["études"], note: "" };

/** Ente has written addresses bare and, as JSON, between quotes. */
export function enteLines(accounts: readonly FixtureAccount[]): string[] {
  const display = `codeDisplay=${encodeURIComponent(JSON.stringify(shown))}`;
  const lines = accounts.map((account) => `${addressOf(account)}&${display}`);
  const steam = `otpauth://steam/Jeux:joueuse?secret=${steamSecret}&issuer=Jeux&digits=5&${display}`;
  return [...lines.slice(0, 2), ...lines.slice(2).map((line) => JSON.stringify(line)), steam];
}

export function protonContent(accounts: readonly FixtureAccount[]) {
  const entry = (uri: string, entryType: string, name: string) => ({
    id: "00000000-0000-4000-8000-000000000000",
    content: { uri, entry_type: entryType, name },
    note: null,
  });
  const entries = accounts.map((account) => entry(addressOf(account), "Totp", account.token.label));
  return { version: 1, entries: [...entries, entry(`steam://${steamSecret}`, "Steam", "Jeux")] };
}
