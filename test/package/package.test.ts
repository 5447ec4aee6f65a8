import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const output = join(root, ".output");
const read = (...path: string[]) => readFileSync(join(output, ...path), "utf8");
const manifestOf = (browser: string) => JSON.parse(read(`${browser}-mv3`, "manifest.json"));
const browsers = ["chrome", "edge", "firefox", "safari"];

describe.each(browsers)("the package for %s", (browser) => {
  const manifest = manifestOf(browser);

  test("holds no host when it is installed, and runs nothing on any page", () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual([browser === "firefox" ? "https://*/*" : "*://*/*"]);
  });

  test("asks for permissions that warn of nothing, and for no others", () => {
    const ofChromium = ["chrome", "edge"].includes(browser) ? ["offscreen"] : [];
    const ofFirefox = browser === "firefox" ? ["captivePortal"] : [];
    const silent = [
      "activeTab",
      "alarms",
      "contextMenus",
      "cookies",
      "idle",
      "scripting",
      "storage",
      "unlimitedStorage",
      "webRequest",
    ];
    expect([...manifest.permissions].sort()).toEqual([...silent, ...ofChromium, ...ofFirefox].sort());
    expect(manifest.optional_permissions).toEqual(["clipboardRead", "clipboardWrite", "notifications"]);
  });

  test("suggests keys for one command, which fills a code", () => {
    expect(Object.keys(manifest.commands)).toEqual(["fill-code"]);
  });

  test("forbids its own pages everything but its own scripts, styles and pictures", () => {
    const rules = manifest.content_security_policy.extension_pages.split("; ");
    expect(rules.sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self' https:",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "trusted-types kdf-worker",
      "worker-src 'self'",
    ]);
  });
});

describe("what a student installs", () => {
  const files = globSync("chrome-mv3/**/*.{js,html,css,json}", { cwd: output });

  test("knows nothing of the fictional institutions", () => {
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => /(?:univ|ecole)-exemple/.test(read(file)))).toEqual([]);
  });

  test("carries the catalogue in one file, which one page fetches when it searches", () => {
    const names = globSync("lib/knowledge/institutions/*.json", { cwd: root })
      .map((file) => JSON.parse(readFileSync(join(root, file), "utf8")) as { name: string; type: string })
      // Those of all students are login products too, by the same names.
      .filter(({ name, type }) => name.length > 12 && type !== "national-service")
      .map(({ name }) => name);
    expect(names.length).toBeGreaterThan(220);
    const carriers = files.filter((file) => names.some((name) => read(file).includes(name)));
    expect(carriers).toEqual([expect.stringMatching(/chunks\/catalogue-[^/]+\.js$/)]);
    const chunk = carriers[0]?.split("/").at(-1) ?? "";
    const loaders = files.filter((file) => read(file).includes(chunk));
    expect(loaders).toEqual([expect.stringMatching(/chunks\/welcome-[^/]+\.js$/)]);
    expect(read(loaders[0] ?? "")).toMatch(new RegExp(`import\\(\\S{1,3}${chunk}`));
  });

  test("names no host but those of its knowledge, and a namespace that is no address", () => {
    const known = globSync("lib/knowledge/{institutions,systems}/*.json", { cwd: root }).map((file) =>
      readFileSync(join(root, file), "utf8"),
    );
    const hosts = files.flatMap((file) => [...read(file).matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)]);
    const foreign = hosts
      .map(([, host = ""]) => host.toLowerCase())
      .filter((host) => host !== "www.w3.org" && !known.some((text) => text.includes(host)));
    expect([...new Set(foreign)]).toEqual([]);
  });

  test("asks the network from the background alone, pages their own package, and makes no code", () => {
    const scripts = files.filter((file) => file.endsWith(".js"));
    const forbidden = /XMLHttpRequest|new WebSocket|EventSource|sendBeacon|importScripts|\beval\(|new Function/;
    expect(scripts.filter((file) => forbidden.test(read(file)))).toEqual([]);
    const asking = scripts.filter((file) => /\bfetch\((?![\w.]+\.runtime\.getURL\()/.test(read(file)));
    expect(asking).toEqual([join("chrome-mv3", "background.js")]);
  });

  test("opens its popup with one script and one style: looking a file up takes longer than reading it", () => {
    const loaded = [...read("chrome-mv3/popup.html").matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
    expect(loaded).toEqual([expect.stringMatching(/popup-[^/]+\.js$/), expect.stringMatching(/popup-[^/]+\.css$/)]);
    const script = read(`chrome-mv3${loaded[0]}`);
    expect(script.match(/(?:^|;)import\b(?!\()[^;(]*/g)).toBeNull();
  });
});

describe("the README", () => {
  test("lists in its table exactly the permissions of the manifest", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const section = readme.split(/^## /m).find((part) => part.startsWith("Permissions")) ?? "";
    const listed = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    const { permissions, optional_permissions, optional_host_permissions } = manifestOf("chrome");
    const all = [...permissions, ...manifestOf("firefox").permissions, ...optional_permissions];
    expect(listed.sort()).toEqual([...new Set([...all, ...optional_host_permissions])].sort());
  });
});
