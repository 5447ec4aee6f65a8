/** An account in clear, shown only once its passphrase was given again. */
export type PlainAccount = { id: string; title: string; otpauth: string; drawing: { size: number; path: string } };
