// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toJudgeMarkers } from "@/lib/knowledge/judge-markers";
import { toLookMarkers } from "@/lib/knowledge/look-markers";
import { systemMarkers } from "@/lib/knowledge/system-markers";
import { sketchPage } from "@/lib/sso/look/sketch-page";
import { judgeSketch } from "./judge-sketch";

const address = new URL("https://cas.univ-exemple.fr/cas/login");
const cas = systemMarkers.filter(({ id }) => id === "cas");
const sketch = () => sketchPage(document, address, cas.map(toLookMarkers));

/** What is asked of the package; the file that is there. */
let asked: string[];
let packed: unknown;

afterEach(() => {
  vi.unstubAllGlobals();
});

beforeEach(() => {
  asked = [];
  packed = undefined;
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(new URL(url).pathname);
    if (packed === undefined) throw new TypeError("no such file");
    return new Response(JSON.stringify(packed));
  });
  document.body.innerHTML = `<form id="fm1"><div class="alert alert-danger">Mauvais identifiant / mot de passe.</div>
    <input name="username" id="username"><input name="password" id="password" type="password">
    <input type="hidden" name="execution" value="e1s1"><button>Se connecter</button></form>`;
});

test("a product's pages are judged by its markers, which are read from the package once", async () => {
  await expect(judgeSketch(sketch())).rejects.toThrow("no such file");
  [packed] = cas.map(toJudgeMarkers);
  for (const _ of [1, 2])
    expect(await judgeSketch(sketch())).toMatchObject({
      reading: { system: "cas", step: "password", notices: [{ kind: "bad-credentials" }] },
    });
  expect(asked).toEqual(["/markers/cas.json", "/markers/cas.json"]);
});

test("a page of no product, or of one that nobody knows, needs no file", async () => {
  const { reading } = await judgeSketch({ ...sketch(), system: "../../cas" });
  expect(reading.step).toBe("password");
  expect(asked).toEqual([]);
});
