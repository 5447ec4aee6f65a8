// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { CodeView } from "@/lib/messages/code-view";
import type { FillOutcome } from "@/lib/messages/fill-outcome";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { CodeCard } from "./CodeCard";
import type { FillOffer } from "./FillPart";

beforeAll(speakFrench);
afterEach(() => draw(null));

const utc: CodeView = {
  id: "utc",
  title: "UTC",
  subtitle: "lea.durand",
  digits: 6,
  kind: "totp",
  code: "418902",
  nextCode: "654321",
  leftMs: 22_000,
  periodMs: 30_000,
};
const counter: CodeView = { ...utc, kind: "hotp", code: null, nextCode: null, leftMs: 0, periodMs: 0 };

const onFill = vi.fn();
const onNewCode = vi.fn();
const offer: FillOffer = {
  fill: { phase: "ready" },
  isWanted: true,
  shortcut: "Alt+Maj+E",
  onFill,
  onCancel: () => {},
  onFollow: () => {},
};

const drawCard = (account: CodeView, fill: FillOffer | null = null) =>
  draw(<CodeCard account={account} fill={fill} onCopy={async () => true} onNewCode={onNewCode} />);
const drawEnd = (outcome: FillOutcome) => drawCard(utc, { ...offer, fill: { phase: "over", outcome } });

describe("a code", () => {
  test("is drawn in two groups, selected without the gap, and read out digit by digit", async () => {
    const digits = (await drawCard(utc)).querySelector(".digits");
    expect(digits?.textContent).toBe("418902");
    expect(digits?.getAttribute("aria-label")).toBe("4 1 8 9 0 2");
  });

  test("is followed by the next one when fewer than five seconds are left", async () => {
    expect((await drawCard({ ...utc, leftMs: 5000 })).textContent).not.toContain("654");
    expect((await drawCard({ ...utc, leftMs: 4999 })).textContent).toContain("Le suivant\u00a0: 654\u202f321");
  });

  test("turns amber under ten seconds, and no second is announced", async () => {
    const page = await drawCard({ ...utc, leftMs: 10_000 });
    expect(page.querySelector(".ring.is-soon")).toBeNull();
    await drawCard({ ...utc, leftMs: 9999 });
    expect(page.querySelector(".ring.is-soon")?.textContent).toContain("encore 10\u00a0s");
    expect(page.querySelector(".ring")?.closest("[aria-live], [role=status], [role=timer], [role=alert]")).toBeNull();
  });

  test("of a counter is not there before it is asked for", async () => {
    const page = await drawCard(counter);
    expect(page.textContent).not.toMatch(/\d{3}/);
    expect(page.querySelector("[data-action=copy], .ring")).toBeNull();
    page.querySelector<HTMLElement>("[data-action=new-code]")?.click();
    expect(onNewCode).toHaveBeenCalledExactlyOnceWith("utc");
  });
});

describe("filling", () => {
  test("is the first button where the page wants a code, a second one elsewhere, none where there is no page", async () => {
    const page = await drawCard(utc, offer);
    const button = () => page.querySelector<HTMLElement>("[data-action=fill]");
    expect(button()?.className).toBe("button");
    expect(button()?.querySelector("kbd")?.textContent).toBe("Alt+Maj+E");
    button()?.click();
    expect(onFill).toHaveBeenCalledOnce();
    await drawCard(utc, { ...offer, isWanted: false });
    expect(button()?.className).toBe("second-button");
    await drawCard(utc);
    expect(button()).toBeNull();
  });

  test("says once what it waits for, whatever the seconds", async () => {
    const wait = (leftMs: number): FillOffer => ({
      ...offer,
      fill: { phase: "waiting", why: "about-to-change", leftMs, wholeMs: 4900 },
    });
    const said = (page: HTMLElement) =>
      [...page.querySelectorAll(".fill-wait p > :not([aria-hidden])")].map(({ textContent }) => textContent).join(" ");
    const page = await drawCard(utc, wait(3400));
    expect(page.querySelector("[role=status] > .fill-wait")).not.toBeNull();
    expect(page.textContent).toContain("Je remplis dans 4\u00a0s, avec le code suivant.");
    const before = said(page);
    expect(before).toContain("Je remplis dès que le code suivant arrive.");
    expect(said(await drawCard(utc, wait(1400)))).toBe(before);
    expect(page.querySelector("progress")?.value).toBe(3500);
  });

  test("names the page that gets no code and the one it imitates, and shows no code beside it", async () => {
    const page = await drawEnd({
      kind: "refused",
      reason: "other-host",
      host: "cas-utc.test",
      lookedLike: "cas.utc.test",
      expected: ["cas.utc.test", "otp.utc.test"],
    });
    const notice = page.querySelector("[role=status] > [data-outcome=refused]");
    expect(notice?.textContent).toContain("Ce n’est pas la vraie page.");
    expect([...(notice?.querySelectorAll("dd") ?? [])].map((place) => place.textContent)).toEqual([
      "cas-utc.test",
      "cas.utc.test",
    ]);
    expect(page.querySelector("[data-action=fill], [data-action=copy]")).toBeNull();
    expect(page.textContent).not.toContain("418902");
  });

  test("names every host of the account where the page looks like none", async () => {
    const place = { host: "", lookedLike: null, expected: ["cas.utc.test", "otp.utc.test"] };
    const page = await drawEnd({ kind: "refused", reason: "not-a-site", ...place });
    expect([...page.querySelectorAll("dd")].map(({ textContent }) => textContent)).toEqual(place.expected);
  });

  test.each([
    ["written", false],
    ["not-kept", true],
    ["no-field", true],
    ["hidden-field", true],
    ["page-gone", true],
    ["clock-suspected", false],
    ["locked", false],
    ["no-account", false],
  ] as const)("that ended as %s can be tried again: %s", async (kind, again) => {
    const page = await drawEnd({ kind, submitted: false, host: "cas.utc.test" } as FillOutcome);
    expect(page.querySelector(`[data-outcome=${kind}] p`)?.textContent).not.toBe("");
    expect(page.querySelector("[data-action=fill]") !== null).toBe(again);
  });
});
