import { browser } from "./browser";

/** Wakes the background once, in half a minute or more, even if it was killed meanwhile. */
export async function wakeSoon(name: string): Promise<void> {
  await browser.alarms.create(name, { delayInMinutes: 0.5 });
}

export async function cancelWake(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onWake(name: string, callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
}
