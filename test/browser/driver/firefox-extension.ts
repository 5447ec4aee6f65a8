/** The installed extension in Firefox, from the privileged side. */
import type { ChromeScope } from "./firefox-chrome-scope.ts";
import { usualBoundMs, waitUntil } from "./wait-until.ts";

export interface FirefoxExtension {
  isBackgroundRunning(): Promise<boolean>;
  /** Stops the event page at once, even in the middle of its work. */
  stopBackground(): Promise<void>;
  /** Wakes the event page where it is stopped; resolves once it runs. */
  wakeBackground(): Promise<void>;
  /** Gives it host patterns, as after a request that was accepted. */
  hold(patterns: readonly string[]): Promise<void>;
  /** Presses the extension's button in the window that is in front, pinning it to the toolbar first. */
  pressButton(): Promise<void>;
  /**
   * Answers Firefox's permission panel and gives its text, once the panel has gone.
   * The popup that asked closes first, as it does under a person's click on the panel.
   */
  answerPrompt(answer: "allow" | "deny", timeoutMs?: number): Promise<string>;
}

export function firefoxExtension({ run }: ChromeScope, geckoId: string): FirefoxExtension {
  const isBackgroundRunning = () =>
    run<boolean>(`return WebExtensionPolicy.getByID(argument).extension.backgroundState === "running"`, geckoId);

  const promptText = (click: "button" | "secondaryButton" | null) =>
    run<string | null>(
      `for (const { document, PopupNotifications } of Services.wm.getEnumerator("navigator:browser")) {
        const prompt = document.getElementById("addon-webext-permissions-notification");
        if (!prompt || PopupNotifications.panel.state !== "open") continue;
        if (argument) {
          for (const browser of popups()) browser.closest("panel")?.hidePopup();
          prompt[argument].click();
        }
        return prompt.textContent.replace(/\\s+/g, " ").trim();
      }
      return null;`,
      click,
    );

  return {
    isBackgroundRunning,

    async stopBackground() {
      await run(
        `const { extension } = WebExtensionPolicy.getByID(argument);
        if (extension.backgroundState === "stopped") return;
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
        geckoId,
      );
    },

    async wakeBackground() {
      await run(`await WebExtensionPolicy.getByID(argument).extension.wakeupBackground?.()`, geckoId);
      await waitUntil("the event page to run", isBackgroundRunning);
    },

    async hold(patterns) {
      await run(
        `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        const { extension } = WebExtensionPolicy.getByID(argument.geckoId);
        await ExtensionPermissions.add(argument.geckoId, { permissions: [], origins: argument.patterns }, extension);`,
        { geckoId, patterns },
      );
    },

    async pressButton() {
      await run(
        `const { ExtensionCommon } = ChromeUtils.importESModule("resource://gre/modules/ExtensionCommon.sys.mjs");
        const front = Services.wm.getMostRecentBrowserWindow();
        const widget = ExtensionCommon.makeWidgetId(argument) + "-browser-action";
        front.gUnifiedExtensions.pinToToolbar(widget, true);
        const button = front.document.querySelector(\`#\${widget} .unified-extensions-item-action-button\`);
        const { x, y, width, height } = button.getBoundingClientRect();
        for (const type of ["mousemove", "mousedown", "mouseup"]) {
          front.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, {});
        }`,
        geckoId,
      );
    },

    async answerPrompt(answer, timeoutMs = usualBoundMs) {
      const text = await waitUntil("the permission panel", () => promptText(null), { timeoutMs });
      await waitUntil("the permission panel to go", async () => {
        return (await promptText(answer === "allow" ? "button" : "secondaryButton")) === null;
      });
      return text;
    },
  };
}
