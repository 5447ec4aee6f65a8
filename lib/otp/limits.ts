/** The longest text that is read line by line, in UTF-16 units: a thousand tokens take a quarter of it. */
export const maxTextLength = 1024 * 1024;

/** How many entries one import may hold, those that cannot be read included. */
export const maxEntries = 1000;

/** The longest `otpauth://` address: far more than a QR code holds, enough for an icon among its parameters. */
export const maxAddressLength = 64 * 1024;
