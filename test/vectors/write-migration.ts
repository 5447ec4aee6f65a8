type Value = bigint | number | string | Uint8Array | Field[];

/** A field of a Protocol Buffers message: a list of fields is a message within. */
export type Field = [number: number, value: Value];

function varint(value: bigint): number[] {
  const rest = BigInt.asUintN(64, value) >> 7n;
  const low = Number(value & 0x7fn);
  return rest === 0n ? [low] : [low | 0x80, ...varint(rest)];
}

function contentOf(value: string | Uint8Array | Field[]): Uint8Array {
  if (typeof value === "string") return new TextEncoder().encode(value);
  return Array.isArray(value) ? writeMessage(value) : value;
}

/** A Protocol Buffers message of numbers and of what a length stands before. */
export function writeMessage(fields: Field[]): Uint8Array {
  const bytes = fields.flatMap(([number, value]) => {
    if (typeof value === "number" || typeof value === "bigint") {
      return [...varint(BigInt(number) << 3n), ...varint(BigInt(value))];
    }
    const content = contentOf(value);
    return [...varint((BigInt(number) << 3n) | 2n), ...varint(BigInt(content.length)), ...content];
  });
  return Uint8Array.from(bytes);
}

/** The address in a QR code of Google Authenticator's export, whose payload are these bytes. */
export function migrationAddress(payload: Uint8Array): string {
  return `otpauth-migration://offline?data=${encodeURIComponent(Buffer.from(payload).toString("base64"))}`;
}
