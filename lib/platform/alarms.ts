import { browser } from "./browser";

/** Wakes the background once, after that many minutes (half a one at least), even if it was killed meanwhile. */
export async function wakeIn(name: string, delayInMinutes: number): Promise<void> {
  await browser.alarms.create(name, { delayInMinutes });
}

export function onWake(name: string, callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
}
