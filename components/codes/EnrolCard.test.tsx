// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { EnrolCard } from "./EnrolCard";
import type { EnrolState } from "./enrol-state";

const onPasteKey = vi.fn();
beforeAll(speakFrench);
afterEach(() => draw(null));

const drawCard = (enrol: EnrolState, hasVault = true) =>
  draw(
    <EnrolCard
      enrol={enrol}
      hasVault={hasVault}
      onRead={() => {}}
      onAdd={() => {}}
      onDiscard={() => {}}
      onPasteKey={onPasteKey}
      onBackup={() => {}}
    />,
  );
const found: EnrolState = { phase: "found", issuer: "UTC", label: "lea.durand", host: "cas.utc.test" };

test("shows whose code it is and where it will go before it is kept", async () => {
  const page = await drawCard(found);
  for (const words of ["UTC", "lea.durand", "cas.utc.test"]) expect(page.textContent).toContain(words);
  expect(page.querySelector("[data-action=add-code]")?.textContent).toBe("Ajouter");
});

test("begins with a passphrase where nothing is locked yet", async () => {
  const page = await drawCard(found, false);
  expect(page.querySelector("[data-action=add-code]")?.textContent).toBe("Choisir ma phrase");
});

test.each(["not-found", "not-a-code", "unsupported", "not-seen"] as const)(
  "%s: says why, and leaves both ways in open",
  async (phase) => {
    const page = await drawCard({ phase });
    expect(page.querySelector("h2")?.textContent).not.toBe("");
    expect(page.querySelector("[data-action=read-qr]")?.textContent).toBe("Réessayer");
    expect(page.querySelector("[data-action=paste-key]")).not.toBeNull();
  },
);

test("takes a pasted key without its outer spaces, and keeps it in the field when it is none", async () => {
  const page = await drawCard({ phase: "offered" });
  await act(() => page.querySelector<HTMLElement>("[data-action=paste-key]")?.click());
  const field = page.querySelector("input");
  expect(document.activeElement).toBe(field);
  if (field) field.value = " pas une clé ";
  await act(() => page.querySelector("form")?.requestSubmit());
  expect(onPasteKey).toHaveBeenCalledExactlyOnceWith("pas une clé");
  await drawCard({ phase: "bad-key" });
  expect(page.querySelector("input")?.value).toBe(" pas une clé ");
  expect(page.querySelector(".field-error")?.textContent).toContain("Ce n’est pas une clé.");
});

test("a popup that ticks does not take the focus back to the field", async () => {
  const page = await drawCard({ phase: "bad-key" });
  const read = page.querySelector<HTMLElement>("[data-action=read-key]");
  read?.focus();
  await drawCard({ phase: "bad-key" });
  expect(document.activeElement).toBe(read);
});
