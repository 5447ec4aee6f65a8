/** A Chromium profile prepared before launch, as if a person had answered in earlier sessions. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { trustCertificates } from "./trusted-certificates.ts";

export interface Seed {
  /** Host patterns that `permissions.request()` will grant in silence. They are not held before the request. */
  granted?: readonly string[];
  /** Permissions that have no hosts, such as `notifications`, granted in the same way. */
  allowed?: readonly string[];
  /** Host patterns that the extension holds from the start, as after a request that was accepted. */
  held?: readonly string[];
  /** Files of certificates that the person trusts, whose other faults still count. */
  trustedCertificates?: readonly string[];
  /** Whether the extension may run in private windows. */
  incognito?: boolean;
  /** Sites whose cookies the person has forbidden in the browser's settings, as `[*.]example.test`. */
  cookiesForbidden?: readonly string[];
}

/** The id Chromium gives an unpacked extension without a `key`: from its folder's real path. */
export function extensionIdOf(folder: string): string {
  const digest = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode("a".charCodeAt(0) + Number.parseInt(digit, 16)));
}

/**
 * Writes the preferences of a new profile; leaves one that Chromium has used before alone.
 * Hosts that were granted once and given back stay in `runtime_granted_permissions`: asked again, Chromium says yes
 * in silence. Hosts held now are in the active and granted sets too. Linux keeps these preferences unsealed; on
 * Windows and macOS Chromium seals them with a machine's own key and may throw a seed away.
 */
export function seedProfile(profile: string, extension: string, seed: Seed): void {
  const { granted = [], allowed = [], held = [], trustedCertificates = [], incognito, cookiesForbidden = [] } = seed;
  const preferences = join(profile, "Default", "Preferences");
  if (existsSync(preferences)) return;
  const hosts = (patterns: readonly string[]) => ({
    api: [],
    manifest_permissions: [],
    explicit_host: patterns,
    scriptable_host: [],
  });
  const settings = {
    incognito: incognito ?? false,
    ...(held.length > 0 ? { active_permissions: hosts(held), granted_permissions: hosts(held) } : {}),
    runtime_granted_permissions: { ...hosts([...granted, ...held]), api: allowed },
  };
  const id = extensionIdOf(extension);
  const extensions = {
    // Without it, whatever reloads an unpacked extension leaves it disabled.
    ui: { developer_mode: true },
    settings: { [id]: settings },
    // Its button stands in the toolbar, not in the menu where Chromium puts a new one.
    pinned_extensions: [id],
  };
  mkdirSync(join(profile, "Default"), { recursive: true });
  if (trustedCertificates.length > 0) trustCertificates(join(profile, "Default"), trustedCertificates);
  // Chromium's offer to keep a password would lie over the page.
  writeFileSync(
    preferences,
    JSON.stringify({ credentials_enable_service: false, extensions, profile: forbidding(cookiesForbidden) }),
  );
}

/** Chromium's exceptions from what sites may do, where 2 says block. */
function forbidding(sites: readonly string[]): object {
  const cookies = Object.fromEntries(sites.map((site) => [`${site},*`, { setting: 2 }]));
  return { content_settings: { exceptions: { cookies } } };
}
