/** The gallery as a person looks at it: every scene in both themes, in a language and at a width of their choice. */
import { render } from "preact";
import { useState } from "preact/hooks";
import "./viewer.css";
import { languages } from "./languages";
import { allScenes } from "./scenes/all-scenes";

const widths = { popup: 360, narrow: 320, page: 640 } as const;

function Viewer() {
  const [language, setLanguage] = useState("fr");
  const [typed, setTyped] = useState("");
  const [isNarrow, setNarrow] = useState(false);
  const [isMirrored, setMirrored] = useState(false);
  const shown = allScenes.filter(({ id }) => id.includes(typed));
  return (
    <>
      <header>
        <h1>Entrée</h1>
        <label>
          Scene <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <label>
          Language{" "}
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
            {[...languages.keys()].map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={isNarrow} onChange={() => setNarrow(!isNarrow)} /> 320 pixels
        </label>
        <label>
          <input type="checkbox" checked={isMirrored} onChange={() => setMirrored(!isMirrored)} /> right to left
        </label>
        <output>{shown.length} scenes</output>
      </header>
      {shown.map(({ id, surface }) => (
        <section key={id}>
          <h2>{id}</h2>
          {["light", "dark"].map((theme) => (
            <iframe
              key={`${theme}${language}${isMirrored}`}
              title={`${id}, ${theme}`}
              loading="lazy"
              src={`scene.html?${new URLSearchParams({ id, theme, language, ...(isMirrored ? { direction: "rtl" } : {}) })}`}
              width={isNarrow ? widths.narrow : widths[surface === "popup" ? "popup" : "page"]}
              onLoad={({ currentTarget: frame }) => {
                const page = frame.contentDocument?.documentElement;
                if (page) new ResizeObserver(() => (frame.height = String(page.scrollHeight))).observe(page);
              }}
            />
          ))}
        </section>
      ))}
    </>
  );
}

const root = document.getElementById("root");
if (root) render(<Viewer />, root);
