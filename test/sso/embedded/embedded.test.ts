// @vitest-environment node

import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "./start.ts";
import { request } from "./visitor/request.ts";

const hourMs = 3_600_000;

let sso: EmbeddedSso;
let login: URL;
beforeAll(async () => {
  sso = await startEmbeddedSso({ port: 0, clockOffsetMs: hourMs });
  login = new URL(`${sso.ssoUrl}/cas/login`);
});
afterAll(() => sso.stop());

const dateOf = (headers: Record<string, unknown>) => Date.parse(String(headers.date));

/** Sends bytes that no client would, and only then reads what comes until the server ends. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: Number(login.port), host: "127.0.0.1", rejectUnauthorized: false });
    let received = "";
    socket
      .setEncoding("utf8")
      .on("data", (chunk) => {
        received += chunk;
      })
      .on("end", () => resolve(received))
      .on("error", reject)
      .pause()
      .write(bytes, () => socket.resume());
  });
}

describe("every answer", () => {
  it.each(["/", "/cas", "/cas/login", "/cas/logout", "/cas/serviceValidate", "/cas/mot-de-passe", "/nowhere"])(
    "of the CAS at %s sets the affinity cookie and has the server's date",
    async (path) => {
      const { setCookies, headers } = await request(new URL(path, login));
      expect(setCookies).toContain("SERVERID=cas1; Path=/; Secure; HttpOnly");
      expect(Math.abs(dateOf(headers) - Date.now() - hourMs)).toBeLessThan(5_000);
    },
  );

  it("to HEAD is that to GET without its body", async () => {
    const { status, headers, body } = await request(login, { method: "HEAD" });
    expect([status, body, Number(headers["content-length"]) > 0]).toEqual([200, "", true]);
  });

  it.each([
    ["another method", "/cas/login", "PUT", {}, 405],
    ["another host", "/cas/login", "GET", { host: "ailleurs.test" }, 421],
    ["an address that is not there", "/cas/nowhere", "GET", {}, 404],
  ])("to %s is a refusal", async (_, path, method, headers, status) => {
    expect((await request(new URL(path, login), { method, headers })).status).toBe(status);
  });
});

describe("headers", () => {
  it.each([17_000, 60_000])("of %i bytes are answered 431", async (bytes) => {
    const { status, headers, body } = await request(login, { headers: { cookie: `a=${"x".repeat(bytes)}` } });
    expect(status).toBe(431);
    expect(body).toContain("431 Request Header Fields Too Large");
    expect(Math.abs(dateOf(headers) - Date.now() - hourMs)).toBeLessThan(5_000);
  });

  it("of 15,000 bytes are not", async () => {
    expect((await request(login, { headers: { cookie: `a=${"x".repeat(15_000)}` } })).status).toBe(200);
  });

  it("too long for a browser that reads only once it has sent them all are answered too", async () => {
    expect(await sendRaw(`GET / HTTP/1.1\r\nCookie: a=${"x".repeat(16_000_000)}`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  it("that are no HTTP are answered 400", async () => {
    expect(await sendRaw("not a request\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  });
});

describe("the log of requests", () => {
  it("holds hosts, paths and cookie names in order, and no value", async () => {
    const { length } = sso.requests;
    const headers = { cookie: "JSESSIONID=one; TGC=TGT-two; JSESSIONID=three" };
    await request(new URL("/cas/login?service=x&ticket=ST-1", login), { headers });
    expect(sso.requests.slice(length)).toEqual([
      {
        host: "cas.ecole-exemple.test",
        method: "GET",
        path: "/cas/login",
        cookieNames: ["JSESSIONID", "TGC", "JSESSIONID"],
      },
    ]);
  });
});

describe("starting and stopping", () => {
  it("keeps the certificate in a folder it was given", async () => {
    const directory = await mkdtemp(join(tmpdir(), "embedded-sso-test-"));
    try {
      const first = await startEmbeddedSso({ port: 0, directory });
      await first.stop();
      const second = await startEmbeddedSso({ port: 0, directory });
      await second.stop();
      expect(second.certificateSpki).toBe(first.certificateSpki);
      expect(existsSync(directory)).toBe(true);
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it("refuses a port that is taken", async () => {
    await expect(startEmbeddedSso({ port: Number(login.port) })).rejects.toThrow("EADDRINUSE");
  });

  it("stops although a browser keeps its connection", async () => {
    const other = await startEmbeddedSso({ port: 0 });
    const port = Number(new URL(other.ssoUrl).port);
    const socket = connect({ port, host: "127.0.0.1", rejectUnauthorized: false });
    await new Promise((resolve) => socket.once("secureConnect", resolve));
    const cut = new Promise((resolve) => socket.on("error", () => {}).once("close", resolve));
    await Promise.all([other.stop(), cut]);
    expect(socket.destroyed).toBe(true);
  });
});
