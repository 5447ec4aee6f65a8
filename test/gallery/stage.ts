/** One scene at a time, on the page that its surface is: `scene.html?id=…&language=…&theme=…`. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { i18n } from "#i18n";
// Before every other, whose layers it puts in order.
import "@/components/tokens.css";
import { markLanguage } from "@/lib/i18n/mark-language";
import { speak } from "@/lib/i18n/words";
import { findCuts } from "./find-cuts";
import { languages } from "./languages";
import type { Surface } from "./scene";
import { allScenes } from "./scenes/all-scenes";
import { stopMotion } from "./stop-motion";

/** What each page of the extension loads, and in that order. */
const styles: Record<Surface, () => Promise<unknown>> = {
  popup: () => import("./surfaces/popup"),
  codes: () => import("./surfaces/codes"),
  clock: () => import("./surfaces/clock"),
  options: () => import("./surfaces/options"),
  welcome: () => import("./surfaces/welcome"),
  support: () => import("./surfaces/support"),
};

const root = document.getElementById("root") as HTMLElement;

/** Draws a scene of the page's surface anew, in a language; with all its folds open, where that is asked. */
async function show(id: string, language: string, isOpen = false): Promise<void> {
  const scene = allScenes.find((one) => one.id === id);
  if (!scene) throw new Error(`there is no scene ${id}`);
  speak(languages.get(language) ?? null);
  markLanguage(document);
  document.title = `${i18n.t("extensionName")}: ${id}`;
  document.body.className = scene.surface === "popup" ? "popup" : "page";
  // Whatever a screen does once it is there is done when this ends.
  await act(() => {
    render(null, root);
    render(scene.draw(), root);
  });
  for (const gesture of scene.gestures ?? []) await act(async () => gesture(root));
  if (isOpen) for (const fold of root.querySelectorAll("details")) fold.open = true;
}

const asked = new URLSearchParams(location.search);
const id = asked.get("id") ?? allScenes[0]?.id ?? "";
const theme = asked.get("theme");
if (theme) document.documentElement.style.colorScheme = theme;
const direction = asked.get("direction");
await styles[allScenes.find((one) => one.id === id)?.surface ?? "popup"]();
await show(id, asked.get("language") ?? "fr");
if (direction) document.documentElement.dir = direction;
const scenes = allScenes.map(({ id, surface }) => ({ id, surface }));
const stage = { show, findCuts, stopMotion, scenes, languages: [...languages.keys()] };

/** What the tests find in the page, by the name `gallery`. */
export type Stage = typeof stage;
Object.assign(globalThis, { gallery: stage });
