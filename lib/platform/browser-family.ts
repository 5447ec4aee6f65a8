/** Whose words the browser's own pages use. */
export const browserFamily: "chromium" | "firefox" = import.meta.env.FIREFOX ? "firefox" : "chromium";
