import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** The attribute by which the page shows that its reader looked at a password. */
const mark = "data-password-was-read";

/** What runs before the reader, in its own world: the password's text has accessors that throw. */
function blindPasswords(name: string): void {
  const held = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  Object.defineProperty(HTMLInputElement.prototype, "value", {
    ...held,
    get(this: HTMLInputElement) {
      if (this.type !== "password") return held?.get?.call(this) as string;
      document.documentElement.setAttribute(name, "");
      throw new Error("the value of a password field was read");
    },
  });
  for (const property of ["valueAsNumber", "valueAsDate", "selectionStart", "selectionEnd"] as const) {
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, property);
    Object.defineProperty(HTMLInputElement.prototype, property, {
      ...own,
      get(this: HTMLInputElement) {
        if (this.type !== "password") return own?.get?.call(this) as unknown;
        document.documentElement.setAttribute(name, "");
        throw new Error(`the ${property} of a password field was read`);
      },
    });
  }
}

/** A copy of a built extension in which nothing of ours can read a password in a page. */
export function blindBuild(built: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "entree-blind-"));
  cpSync(built, folder, { recursive: true });
  const reader = join(folder, "sso-reader.js");
  writeFileSync(reader, `(${blindPasswords})(${JSON.stringify(mark)});\n${readFileSync(reader, "utf8")}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Whether the page that is open now had a password of its fields read. */
export async function wasPasswordRead(page: Page): Promise<boolean> {
  return (await page.locator(`html[${mark}]`).count()) > 0;
}
