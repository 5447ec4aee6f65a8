// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchPage } from "./watch-page";

let ending: AbortController;
const onChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockClear();
  document.body.innerHTML = "<main></main>";
  ending = new AbortController();
  watchPage(document, onChange, { signal: ending.signal });
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const add = (html: string) => document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
/** The observer's own queue is emptied between two tasks. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a watched page", () => {
  it("says nothing while it rests, and sets no timer", async () => {
    await pass(60_000);
    expect(onChange).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("tells a burst of changes once", async () => {
    for (let index = 0; index < 50; index++) add("<p>Votre compte est bloqué.</p>");
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("that never rests is told five times a second at the most, and once more at the end", async () => {
    for (let index = 0; index < 100; index++) {
      add("<p>x</p>");
      await pass(10);
    }
    const during = onChange.mock.calls.length;
    expect(during).toBeGreaterThan(3);
    expect(during).toBeLessThanOrEqual(6);
    await pass(1_000);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(during + 1);
  });

  it("tells of the end of a transition, which is no mutation", async () => {
    document.body.dispatchEvent(new Event("transitionend", { bubbles: true }));
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("is silent about scripts, styles, drawings and the head", async () => {
    add("<script type='text/plain'>x</script><style>p {}</style><svg></svg>");
    document.head.append(document.createElement("link"));
    await pass(1_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is silent after the end, also about what came just before", async () => {
    add("<p>x</p>");
    await pass(1);
    ending.abort();
    add("<p>y</p>");
    document.body.dispatchEvent(new Event("transitionend", { bubbles: true }));
    await pass(1_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is not watched at all when the end came first", async () => {
    const second = vi.fn();
    watchPage(document, second, { signal: AbortSignal.abort() });
    add("<p>x</p>");
    await pass(1_000);
    expect(second).not.toHaveBeenCalled();
  });
});
