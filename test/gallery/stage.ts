/** One scene at a time, on the page that its surface is: `scene.html?id=…&language=…&theme=…`. */
import { render } from "preact";
import { i18n } from "#i18n";
// Before every other, whose layers it puts in order.
import "@/components/tokens.css";
import { markLanguage } from "@/lib/i18n/mark-language";
import { speak } from "@/lib/i18n/words";
import { languages } from "./languages";
import type { Surface } from "./scene";
import { allScenes } from "./scenes/all-scenes";

/** What each page of the extension loads, and in that order. */
const styles: Record<Surface, () => Promise<unknown>> = {
  popup: () => import("./surfaces/popup"),
  codes: () => import("./surfaces/codes"),
  clock: () => import("./surfaces/clock"),
  options: () => import("./surfaces/options"),
  welcome: () => import("./surfaces/welcome"),
};

const root = document.getElementById("root") as HTMLElement;

/** Draws a scene of the page's surface anew, in a language. */
function show(id: string, language: string): void {
  const scene = allScenes.find((one) => one.id === id);
  if (!scene) throw new Error(`there is no scene ${id}`);
  speak(languages.get(language) ?? null);
  markLanguage(document);
  document.title = `${i18n.t("extensionName")}: ${id}`;
  document.body.className = scene.surface === "popup" ? "popup" : "page";
  render(null, root);
  render(scene.draw(), root);
}

const asked = new URLSearchParams(location.search);
const id = asked.get("id") ?? allScenes[0]?.id ?? "";
const theme = asked.get("theme");
if (theme) document.documentElement.style.colorScheme = theme;
const direction = asked.get("direction");
await styles[allScenes.find((one) => one.id === id)?.surface ?? "popup"]();
show(id, asked.get("language") ?? "fr");
if (direction) document.documentElement.dir = direction;
const scenes = allScenes.map(({ id, surface }) => ({ id, surface }));
Object.assign(globalThis, { gallery: { show, scenes, languages: [...languages.keys()] } });
