import type { Answer } from "../answer.ts";

/** Keeps each page of the login as it first was: its form is one that the server forgets sooner or later. */
const script = `
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method === "GET" && mode === "navigate") event.respondWith(fromCache(url, event.request));
});

async function fromCache(url, request) {
  const cache = await caches.open("pages");
  const kept = await cache.match(url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(url, answer.clone());
  return answer;
}
`;

/** A service worker of an over-zealous theme. No page registers it: a story does, for a browser that holds an old one. */
export function worker(): Answer {
  return { status: 200, headers: { "Content-Type": "text/javascript" }, setCookies: [], body: script };
}
