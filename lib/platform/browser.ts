/** The only import of the extension API: whatever differs between browsers is settled in this folder. */
export { browser } from "wxt/browser";
