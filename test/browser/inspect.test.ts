// @vitest-environment node
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { savedPages } from "../saved-pages.ts";

const root = join(import.meta.dirname, "../..");
const url = "https://cas.univ-exemple.fr/cas/login";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entree-inspect-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("one page", () => {
  const page = savedPages.find(({ name }) => name === "cas-6-bad-credentials-fr");
  const words = [page?.file ?? "", "--url", page?.url ?? ""];

  it("is printed as one line of JSON and nothing else", async () => {
    const { out, err, code } = await inspect(words);
    expect(out).toBe(`${JSON.stringify(JSON.parse(out))}\n`);
    expect(JSON.parse(out)).toEqual(page?.reading);
    expect([err, code]).toEqual(["", 0]);
  });

  it("is explained, apart from that, by the facts that matched its elements", async () => {
    const { out, err } = await inspect([...words, "--explain"]);
    expect(JSON.parse(out)).toEqual(page?.reading);
    expect(err).toMatch(/cas: \d+ points, recognised/);
    expect(err).toMatch(/recognition\.elements\[\d+\] .*input\[name="execution"\] → </);
    expect(err).toMatch(/bad-credentials: \S+\[\d+\] words ".+" → ".+"/);
    expect(err).toMatch(/username: .+ → #username/);
  });

  it("is read once its scripts, its own files among them, have said what they say; it is not left", async () => {
    save("hide.css", ".away { display: none }");
    save("say.js", "const say = (words) => setTimeout(() => { said.textContent = words }, 300)");
    const file = save(
      "late.html",
      login(`<p class="alert alert-danger" id="said"></p><p class="alert alert-danger away">Compte bloqué</p>
        <link rel="stylesheet" href="hide.css"><script src="say.js"></script>
        <script>alert("Bienvenue"); setTimeout(() => say("Mot de passe incorrect"), 300)</script>
        <script>location = "https://ailleurs.univ-exemple.fr/"</script>
        <meta http-equiv="refresh" content="0;url=https://ailleurs.univ-exemple.fr/">`),
    );
    const { out } = await inspect([file, "--url", url]);
    expect(JSON.parse(out)).toMatchObject({
      system: "cas",
      step: "password",
      notices: [{ kind: "bad-credentials", text: "Mot de passe incorrect" }],
    });
  });

  it("is decoded as it says itself", async () => {
    const html = login('<p class="alert alert-danger">Accès refusé : mot de passe incorrect</p>');
    const file = save("latin.html", Buffer.from(html.replace("utf-8", "iso-8859-1"), "latin1"));
    const { out } = await inspect([file, "--url", url]);
    expect(JSON.parse(out).notices).toMatchObject([{ text: "Accès refusé : mot de passe incorrect" }]);
  });
});

describe("a batch", () => {
  it("is answered line by line in its order, whatever a line holds and however long a page takes", async () => {
    const busy = save("busy.html", login("<p id=c></p><script>setInterval(() => { c.textContent += 1 }, 20)</script>"));
    const stuck = save("stuck.html", login("<script>for (;;);</script>"));
    const plain = save("plain.html", "<h1>Bonjour</h1>");
    const lines = [
      JSON.stringify({ file: stuck, url }),
      JSON.stringify({ file: plain }),
      "no JSON",
      JSON.stringify({ file: busy, url }),
      JSON.stringify({ file: join(folder, "missing.html"), url }),
      JSON.stringify({ file: plain, url: "ftp://univ-exemple.fr/" }),
      JSON.stringify({ file: plain, url }),
    ];
    const { out, code } = await inspect(["--batch"], lines.join("\n"));
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { system: "cas", step: "password" },
      { system: null, step: "none" },
      { error: expect.stringContaining("JSON") },
      { system: "cas", step: "password" },
      { error: expect.stringContaining("missing.html") },
      { error: expect.stringContaining("ftp:") },
      { system: null, step: "none" },
    ]);
    expect(code).toBe(1);
  });

  it("reads the pages of the tests as the tests do", async () => {
    const pages = savedPages.filter(({ name }) => /^cas-[56]-/.test(name));
    const startedAt = performance.now();
    const { out, code } = await inspect(["--batch"], pages.map((page) => JSON.stringify(page)).join("\n"));
    const minutes = (performance.now() - startedAt) / 60_000;
    console.log(`${Math.round(pages.length / minutes)} pages a minute, the start of the browser included`);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(pages.map(({ reading }) => reading));
    expect(code).toBe(0);
  });
});

describe("arguments that make no sense", () => {
  it.each([[[]], [["--nonsense"]], [["a.html", "b.html"]], [["--batch", "a.html"]], [["a.html", "--url", "cas"]]])(
    "are refused in one line: %j",
    async (words) => {
      const { out, err, code } = await inspect(words);
      expect([out, code]).toEqual(["", 2]);
      expect(err).toMatch(/^inspect: .+\n$/);
    },
  );
});

async function inspect(words: readonly string[], input = ""): Promise<{ out: string; err: string; code: number }> {
  const child = spawn(process.execPath, ["scripts/inspect.ts", ...words], { cwd: root });
  child.stdin.end(input);
  const exit = new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? -1)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { out, err, code };
}

function save(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** A login form of CAS with something more in it. */
function login(more: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>CAS</title></head><body><main>
    <form id="fm1" method="post">${more}
      <label>Identifiant <input name="username" id="username"></label>
      <label>Mot de passe <input name="password" id="password" type="password"></label>
      <input type="hidden" name="execution" value="e1s1"><input type="hidden" name="_eventId" value="submit">
      <button>Se connecter</button>
    </form></main></body></html>`;
}
