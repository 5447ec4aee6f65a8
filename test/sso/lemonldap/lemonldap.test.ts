// @vitest-environment node
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Account, accounts } from "./accounts.ts";
import { httpsPort, ldapPort } from "./addresses.ts";
import { answers } from "./answers.ts";
import { endServers, runningServers } from "./end-servers.ts";
import { request } from "./request.ts";
import { type Lemonldap, startLemonldap } from "./start-lemonldap.ts";
import { createVisitor, type Page, type Visitor } from "./visitor.ts";

const startTimeoutMs = 60_000;
const everyAccount: Account[] = Object.values(accounts);

let stateDirectory: string;

beforeAll(async () => {
  stateDirectory = await mkdtemp(join(tmpdir(), "lemonldap-test-"));
});

afterAll(async () => {
  await endServers(stateDirectory);
  await rm(stateDirectory, { recursive: true, force: true });
});

describe("a real LemonLDAP::NG (needs Debian's packages: see packages.ts)", () => {
  let sso: Lemonldap;

  beforeAll(async () => {
    sso = await startLemonldap({ stateDirectory });
  }, startTimeoutMs);

  afterAll(() => sso?.stop());

  it("lets a student through CAS to the page of the ENT that was asked for, at an address without ticket", async () => {
    const visitor = createVisitor();
    const page = await logIn(visitor, `${sso.entUrl}/cours`, accounts.ok);
    expect(page).toMatchObject({ status: 200, url: `${sso.entUrl}/cours` });
    expect(page.body).toContain('<h1 id="welcome">Bienvenue ok</h1><p id="page">/cours</p>');
    expect(visitor.cookiesFor(sso.entUrl)).toContainEqual(expect.stringMatching(/^ENTSESSION=[0-9a-f]{32}$/));
  });

  it("keeps a student in the ENT whichever of its workers answers", async () => {
    const visitor = createVisitor();
    await logIn(visitor, sso.entUrl, accounts.ok);
    const addresses = Array.from({ length: 12 }, (_, number) => `${sso.entUrl}/${number}`);
    const pages = await Promise.all(addresses.map((address) => visitor.open(address)));
    expect(pages.map(({ url }) => url)).toEqual(addresses);
  });

  it("writes the path into the page of the ENT as text", async () => {
    const visitor = createVisitor();
    await logIn(visitor, sso.entUrl, accounts.ok);
    const page = await visitor.open(`${sso.entUrl}/%3Cb%3E%C3%A9`);
    expect(page.body).toContain('<p id="page">/&lt;b&gt;é</p>');
  });

  it("treats an unknown session of the ENT as none and leaves its cookie alone", async () => {
    const visitor = createVisitor();
    const stale = `ENTSESSION=${"0".repeat(32)}`;
    visitor.remember(sso.entUrl, `${stale}; path=/`);
    const page = await visitor.open(`${sso.entUrl}/cours`);
    expect(page.redirectedFrom).toEqual([`${sso.entUrl}/cours`]);
    expect(page.body).toContain('id="lform"');
    expect(visitor.cookiesFor(sso.entUrl)).toEqual([stale]);
  });

  it("refuses a ticket the second time", async () => {
    const page = await logIn(createVisitor(), `${sso.entUrl}/cours`, accounts.ok);
    const withTicket = page.redirectedFrom.find((url) => url.includes("?ticket=ST-"));
    const again = await createVisitor().open(withTicket ?? "");
    expect(again.status).toBe(403);
    expect(again.body).toContain('<h1 id="refused">Ticket refusé : INVALID_TICKET</h1>');
  });

  it("has no icon and says so on both hosts", async () => {
    for (const host of [sso.ssoUrl, sso.entUrl]) {
      expect(await request(`${host}/favicon.ico`)).toMatchObject({ status: 204, body: "" });
    }
  });

  it.each(everyAccount)("answers $uid as the table of accounts says: $real", async (account) => {
    const page = await logIn(createVisitor(), sso.ssoUrl, account);
    expect(codeOf(page)).toBe(account.trmsg);
  });

  it.each([accounts.grace, accounts.warn])("lets $uid through an information page", async (account) => {
    const visitor = createVisitor();
    const information = await logIn(visitor, `${sso.entUrl}/cours`, account);
    expect(information.body).toContain('class="info"');
    const page = await visitor.submit(information, {});
    expect(page.body).toContain(`Bienvenue ${account.uid}</h1>`);
  });

  it("locks an account after three wrong passwords, for the right one too", async () => {
    for (let attempt = 1; attempt <= 3; attempt++) {
      expect(codeOf(await logIn(createVisitor(), sso.ssoUrl, { ...accounts.lockme, password: "wrong" }))).toBe(5);
    }
    expect(codeOf(await logIn(createVisitor(), sso.ssoUrl, accounts.lockme))).toBe(21);
  });

  it("checks codes by its own clock, which can be moved", async () => {
    onTestFinished(() => sso.setClockOffset("+0"));
    await sso.setClockOffset("+10m");
    const { headers } = await request(sso.ssoUrl, { method: "HEAD" });
    const serverMs = Date.parse(headers.date ?? "");
    expect(serverMs - Date.now()).toBeGreaterThan(590_000);

    const visitor = createVisitor();
    const refused = await visitor.submit(
      await logIn(visitor, `${sso.entUrl}/cours`, accounts.totp),
      codeAt(Date.now()),
    );
    expect(codeOf(refused)).toBe(96);
    const page = await visitor.submit(await logIn(visitor, `${sso.entUrl}/cours`, accounts.totp), codeAt(serverMs));
    expect(page.body).toContain("Bienvenue totp</h1>");
  });

  it("never lets totp through CAS while an older host-only session cookie is sent first", async () => {
    const visitor = createVisitor();
    visitor.remember(sso.ssoUrl, `lemonldap=${"ab".repeat(32)}; path=/`);
    for (let attempt = 1; attempt <= 3; attempt++) {
      const codePage = await logIn(visitor, `${sso.entUrl}/cours`, accounts.totp);
      expect(codeOf(await visitor.submit(codePage, codeAt(Date.now())))).toBe(1);
    }
  });

  it("sends a login to the service of an earlier one that was given up", async () => {
    const visitor = createVisitor();
    await visitor.open(`${sso.entUrl}/ancien`);
    const page = await logIn(visitor, `${sso.entUrl}/cours`, accounts.ok);
    expect(page.url).toBe(`${sso.entUrl}/ancien`);
  });

  it("redirects without end once a finished login's lemonldappdata stays on the domain", async () => {
    const earlier = createVisitor();
    await earlier.open(`${sso.entUrl}/ancien`);
    const [finished] = earlier.cookiesFor(sso.ssoUrl);
    await logIn(earlier, `${sso.entUrl}/ancien`, accounts.ok);

    const visitor = createVisitor();
    visitor.remember(sso.ssoUrl, `${finished}; path=/; domain=univ-exemple.test`);
    await expect(logIn(visitor, sso.ssoUrl, accounts.ok)).rejects.toThrow("Too many redirections");
  });
});

describe("starting and stopping a real LemonLDAP::NG (needs Debian's packages: see packages.ts)", () => {
  it("forgets every session at a restart and keeps its certificate", { timeout: startTimeoutMs }, async () => {
    const visitor = createVisitor();
    const before = await startLemonldap({ stateDirectory });
    await logIn(visitor, before.entUrl, accounts.ok);
    await before.stop();

    const after = await startLemonldap({ stateDirectory });
    expect(after.certificateSpki).toBe(before.certificateSpki);
    const page = await visitor.open(after.entUrl);
    expect(page.redirectedFrom).toEqual([`${after.entUrl}/`]);
    expect(codeOf(page)).toBe(1);
    await after.stop();
  });

  it("ends what a start that was never stopped left behind", { timeout: startTimeoutMs }, async () => {
    await startLemonldap({ stateDirectory });
    const left = await runningServers(stateDirectory);
    const sso = await startLemonldap({ stateDirectory });
    const running = await runningServers(stateDirectory);
    expect(running.filter((pid) => left.includes(pid))).toEqual([]);
    await sso.stop();
  });

  it("leaves no process and no port behind when stopped", { timeout: startTimeoutMs }, async () => {
    const sso = await startLemonldap({ stateDirectory });
    expect((await runningServers(stateDirectory)).length).toBeGreaterThanOrEqual(5);
    await sso.stop();
    expect(await runningServers(stateDirectory)).toEqual([]);
    expect(await Promise.all([answers(httpsPort), answers(ldapPort)])).toEqual([false, false]);
  });

  it("says what the log says when the SSO refuses its settings", { timeout: startTimeoutMs }, async () => {
    const settings = { bruteForceProtection: "1", loginHistoryEnabled: "0" };
    await expect(startLemonldap({ stateDirectory, settings })).rejects.toThrow(/\[error\].*BruteForceProtection/is);
    expect(await runningServers(stateDirectory)).toEqual([]);
  });
});

async function logIn(visitor: Visitor, url: string, { uid, password }: Account): Promise<Page> {
  const page = await visitor.open(url);
  expect(page.body).toContain('id="lform"');
  return visitor.submit(page, { user: uid, password });
}

/** The PE code that the page shows, where it shows one. */
function codeOf(page: Page): number | undefined {
  const code = /trmsg="(\d+)"/.exec(page.body)?.[1];
  return code === undefined ? undefined : Number(code);
}

function codeAt(timestamp: number): { code: string } {
  return { code: new TOTP({ secret: accounts.totp.totpSecret }).generate({ timestamp }) };
}
