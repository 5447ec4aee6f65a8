import type * as inPage from "../../scripts/inspect/in-page.ts";

/** The reader, in the world where this runs. */
declare const entree: typeof inPage;

export type Times = { medianMs: number; p95Ms: number };

export type Timing = {
  elements: number;
  /** What a reading costs the page. */
  look: Times;
  /** What it costs the background, and how much it is told. */
  judging: Times;
  bytes: number;
  floor: Times;
};

/**
 * Runs in a page. Fills it up to so many elements, then times the two halves of a reading with the markers of one
 * product, or of none, against the least that can be done with a page: to walk over its elements once.
 */
export function timeReading({ system, elements }: { system: string | null; elements: number }): Timing {
  const filling = document.createElement("section");
  const missing = elements - document.querySelectorAll("*").length - 1;
  for (let count = 0; count < missing; count += 3) {
    const item = document.createElement("div");
    const link = document.createElement("a");
    link.href = `/page/${count}`;
    link.textContent = `Actualité ${count}`;
    const text = document.createElement("p");
    text.className = `entry entry-${count % 40}`;
    text.textContent = "La bibliothèque est ouverte.";
    item.append(link, text);
    filling.append(item);
  }
  if (missing > 0) document.body.append(filling);

  const address = new URL(location.href);
  const own = entree.systemMarkers.find(({ id }) => id === system) ?? null;
  const markers = own ? [entree.toLookMarkers(own)] : [];
  const sketch = entree.sketchPage(document, address, markers);
  const inBatches = elements > 1_000 ? 1 : 10;

  /** A browser's clock is coarse: short work is timed several times over. */
  function time(work: () => unknown): Times {
    for (let count = 0; count < 10; count++) work();
    const samples = Array.from({ length: 60 }, () => {
      const startedAt = performance.now();
      for (let count = 0; count < inBatches; count++) work();
      return (performance.now() - startedAt) / inBatches;
    }).sort((one, other) => one - other);
    return { medianMs: samples[30] ?? 0, p95Ms: samples[57] ?? 0 };
  }

  return {
    elements: document.querySelectorAll("*").length,
    look: time(() => entree.sketchPage(document, address, markers)),
    judging: time(() => entree.judgePage(sketch, sketch.system === null ? null : own)),
    bytes: JSON.stringify(sketch).length,
    floor: time(() => [...document.querySelectorAll("*")].filter((element) => element.localName === "input")),
  };
}
