/** The host pattern that Chromium is asked for: with the host's cookies that are not `Secure`. */
export const asRequested = (origin: string): string => origin.replace(/^https:/, "*:");
