// @vitest-environment node

import { expect, it } from "vitest";
import { createTrustedDevices, trustSeconds } from "./trusted-devices.ts";

it("trusts a device for one person, for 30 days", () => {
  let now = 0;
  const devices = createTrustedDevices(() => now);
  const device = devices.trust("code");
  expect(devices.isTrusted(device, "code")).toBe(true);
  expect(devices.isTrusted(device, "etudiant")).toBe(false);
  now = trustSeconds * 1_000 - 1;
  expect(devices.isTrusted(device, "code")).toBe(true);
  now += 1;
  expect(devices.isTrusted(device, "code")).toBe(false);
});
