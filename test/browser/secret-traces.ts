/** Where a secret text or key lies in something, however it was written there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const base32Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** A needle as it could be found: its name for a report, and its bytes. */
export type Trace = { as: string; bytes: Buffer };

/** RFC 4648 §6, without padding. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((group) => base32Letters[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}

export function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => base32Letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((group) => Number.parseInt(group, 2)));
}

/** What stays of an encoding whatever stands around the bytes: its whole letters, at each shift of `unit` bytes. */
function wherever(bytes: Buffer, unit: number, bitsPerLetter: number, encode: (padded: Buffer) => string): string[] {
  return Array.from({ length: unit }, (_, shift) => {
    const text = encode(Buffer.concat([Buffer.alloc(shift), bytes]));
    const first = Math.ceil((shift * 8) / bitsPerLetter);
    const end = Math.floor(((shift + bytes.length) * 8) / bitsPerLetter);
    return text.slice(first, end);
  });
}

/** Bytes as they are, in hexadecimal, base64 of both alphabets and base32. */
function encodingsOf(as: string, bytes: Buffer): Trace[] {
  const hex = bytes.toString("hex");
  const base64 = wherever(bytes, 3, 6, (padded) => padded.toString("base64"));
  const base64Url = wherever(bytes, 3, 6, (padded) => padded.toString("base64url"));
  const base32 = wherever(bytes, 5, 5, toBase32);
  const texts = {
    hex: [hex, hex.toUpperCase()],
    base64: [...base64, ...base64Url],
    base32: [...base32, ...base32.map((text) => text.toLowerCase())],
  };
  const written = Object.entries(texts).flatMap(([encoding, all]) =>
    [...new Set(all)].flatMap((text) => [
      { as: `${as} in ${encoding}`, bytes: Buffer.from(text) },
      { as: `${as} in ${encoding}, in UTF-16`, bytes: Buffer.from(text, "utf16le") },
    ]),
  );
  return [{ as, bytes }, ...written];
}

/** Every way to write a text down. */
export function tracesOfText(as: string, text: string): Trace[] {
  return [...encodingsOf(as, Buffer.from(text)), ...encodingsOf(`${as}, in UTF-16`, Buffer.from(text, "utf16le"))];
}

export function tracesOfBytes(as: string, bytes: Uint8Array): Trace[] {
  return encodingsOf(as, Buffer.from(bytes));
}

/** What of the traces is in those bytes. */
export function tracesIn(bytes: Buffer, traces: readonly Trace[]): string[] {
  return traces.filter((trace) => bytes.includes(trace.bytes)).map(({ as }) => as);
}

/** What of the traces is in any file under a folder: `file: what`. */
export function tracesUnder(folder: string, traces: readonly Trace[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => tracesIn(readFileSync(file), traces).map((as) => `${file.slice(folder.length + 1)}: ${as}`));
}
