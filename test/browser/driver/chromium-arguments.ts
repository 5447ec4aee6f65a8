/** The command line that keeps Chromium quiet, alone with this machine, and in possession of the extension. */

export interface Surroundings {
  /** Public keys to trust, each the base64 SHA-256 of a certificate's SubjectPublicKeyInfo. */
  spki?: readonly string[];
  /** What names resolve to. By default `*.test` is this machine and nothing else exists. */
  hostRules?: string;
  language?: "fr" | "en";
  args?: readonly string[];
}

const loopbackOnly = "MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";

const quiet = [
  // It cannot start as root otherwise, as in a container.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium tries its own error page again after a second: a looping login would get new sessions behind the story's back.
  "--disable-auto-reload",
  // A process for each site is a tenth of what a story costs, and guards secrets that these sites do not have.
  "--disable-site-isolation-trials",
  "--window-position=0,0",
  "--window-size=1280,900",
  // Drawn nowhere, it would believe in a screen of 800 by 600, too low for a popup at its full height.
  "--screen-info={1280x900}",
];

/** Chromium heeds this switch once: what Playwright turns off with it must be named again. */
const switchedOff = [
  // Two pages of the browser's own in each window, for what nobody types in its address bar.
  "WebUIOmniboxPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "IsolateOrigins",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
  "site-per-process",
];

export function chromiumArguments(extension: string, netLog: string, around: Surroundings): string[] {
  return [
    ...quiet,
    `--disable-features=${switchedOff.join(",")}`,
    `--lang=${around.language ?? "fr"}`,
    `--log-net-log=${netLog}`,
    `--host-resolver-rules=${around.hostRules ?? loopbackOnly}`,
    // The protocol's button press is behind this.
    "--enable-unsafe-extension-debugging",
    // Playwright disables extensions; only the first of these two lifts that.
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...(around.spki?.length ? [`--ignore-certificate-errors-spki-list=${around.spki.join(",")}`] : []),
    ...(around.args ?? []),
  ];
}
