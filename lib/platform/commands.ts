import { browser } from "./browser";

/** Calls back with the tab in front whenever the student presses the keys of that command. */
export function onCommand(name: string, callback: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined) callback(tab.id);
  });
}

/** The keys of a command as the browser writes them; null where it has none: another extension may hold them. */
export async function keysOf(name: string): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut || null;
}
