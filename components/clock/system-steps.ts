/** The systems whose clock we can tell how to put right. */
export type SystemName = "windows" | "macos" | "linux" | "chromeos" | "android" | "ios";

type Steps = { title: string; open: string; zone: string; time: string; last?: string };

/** Where each system sets its time, in the words of its own settings. */
export const systemSteps = {
  windows: {
    title: "Windows",
    open: "clock.steps.windows.open",
    zone: "clock.steps.windows.zone",
    time: "clock.steps.windows.time",
    last: "clock.steps.windows.last",
  },
  macos: {
    title: "macOS",
    open: "clock.steps.macos.open",
    zone: "clock.steps.macos.zone",
    time: "clock.steps.macos.time",
  },
  linux: {
    title: "Linux",
    open: "clock.steps.linux.open",
    zone: "clock.steps.linux.zone",
    time: "clock.steps.linux.time",
    last: "clock.steps.linux.last",
  },
  chromeos: {
    title: "ChromeOS",
    open: "clock.steps.chromeos.open",
    zone: "clock.steps.chromeos.zone",
    time: "clock.steps.chromeos.time",
  },
  android: {
    title: "Android",
    open: "clock.steps.android.open",
    zone: "clock.steps.android.zone",
    time: "clock.steps.android.time",
  },
  ios: { title: "iOS", open: "clock.steps.ios.open", zone: "clock.steps.ios.zone", time: "clock.steps.ios.time" },
} as const satisfies Record<SystemName, Steps>;
