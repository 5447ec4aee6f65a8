// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readLines } from "./read-lines";

const linesOf = (html: string) => {
  document.body.innerHTML = html;
  return readLines(document.body);
};
const textsOf = (html: string) => linesOf(html).map(({ text }) => text);

describe("the lines of a page", () => {
  it("are its blocks, with the text of what stands within a line", () => {
    expect(textsOf("<h2>Votre <b>compte</b></h2><p>est\n <a href='#'>bloqué</a>.</p>tard")).toEqual([
      "Votre compte",
      "est bloqué.",
      "tard",
    ]);
  });

  it("end at a line break", () => {
    expect(textsOf("<p>Identifiants invalides.<br>Il reste 2 essais</p>")).toEqual([
      "Identifiants invalides.",
      "Il reste 2 essais",
    ]);
  });

  it("hold nothing hidden, typed, offered for choice or meant for programs", () => {
    expect(
      textsOf(`<p style="display: none">a</p><script>b</script><style>c</style><template>d</template><noscript>e</noscript>
        <select><option>f</option></select><textarea>g</textarea><button>h</button><label>i</label><input value="j">
        <footer>k</footer><nav>l</nav><aside>m</aside><blockquote>n</blockquote><p>o</p>`),
    ).toEqual(["o"]);
  });

  it("know whether they are nothing but a link", () => {
    expect(
      linesOf("<li><a href='/a'>Compte bloqué</a></li><li>Voir <a href='/b'>ici</a></li>").map(({ isLink }) => isLink),
    ).toEqual([true, false]);
  });

  it("are bounded in number, in length and in depth", () => {
    expect(linesOf("<p>x</p>".repeat(1_000)).length).toBeLessThanOrEqual(201);
    expect(linesOf(`<p>${"x".repeat(100_000)}</p>`)[0]?.text.length).toBe(2_000);
    const deep = document.createElement("div");
    let inner = deep;
    for (let depth = 0; depth < 3_000; depth++) inner = inner.appendChild(document.createElement("div"));
    inner.textContent = "x";
    document.body.replaceChildren(deep);
    expect(readLines(document.body)).toEqual([]);
  });
});
