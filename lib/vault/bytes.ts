/** Bytes of their own buffer: the only ones that WebCrypto's types take. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** That many bytes nobody can guess: `crypto.getRandomValues`. */
export type Random = (length: number) => Bytes;
